import type { GapRuleId, ThresholdKey } from '@geflecht/domain'
import type { AgreementOnDay, Situation } from '../situation/index.ts'
import { agreementsIn, scopeOfAgreement } from './agreementScope.ts'
import { findingOf, groundOfRule, type Finding, type FindingDraft } from './finding.ts'
import type { GapRuleFinder } from './gapRule.ts'
import { thresholdAt, type ThresholdInForce } from './rulesInForce.ts'

/** What a rule says of one agreement: how severe, the facts of the message, and what else the gap is about and rests on. */
type Said = Pick<FindingDraft, 'severity' | 'facts'> & Partial<Pick<FindingDraft, 'subjects' | 'grounds' | 'thresholds'>>

/** The numbers that hold where the gap about the agreement lies. */
type Numbers = (key: ThresholdKey) => ThresholdInForce

/**
 * A rule about single agreements; its gaps are told apart by the agreement, whose title every message has. Each agreement is judged once,
 * however many networks and territories it belongs to: it is one of one situation, which never changes.
 */
export function aboutAgreements(
  id: GapRuleId,
  say: (agreement: AgreementOnDay, situation: Situation, numbers: Numbers) => Said | null,
): GapRuleFinder {
  const judged = new WeakMap<AgreementOnDay, readonly Finding[]>()
  const judge = (situation: Situation, agreement: AgreementOnDay): readonly Finding[] => {
    const where = scopeOfAgreement(situation, agreement)
    const said = say(agreement, situation, (key) => thresholdAt(situation, where, key))
    return said ? [gapOf(id, situation, agreement, said)] : []
  }
  return {
    id,
    find: (situation, scope) =>
      agreementsIn(situation, scope).flatMap((agreement) => {
        const findings = judged.get(agreement) ?? judge(situation, agreement)
        judged.set(agreement, findings)
        return findings
      }),
  }
}

function gapOf(id: GapRuleId, situation: Situation, agreement: AgreementOnDay, said: Said): Finding {
  const subjects = [{ concept: 'agreement' as const, key: agreement.key }, ...(said.subjects ?? [])]
  return findingOf({
    rule: id,
    severity: said.severity,
    scope: scopeOfAgreement(situation, agreement),
    subjects,
    keyedBy: [agreement.key],
    facts: { title: agreement.title, ...said.facts },
    grounds: said.grounds ?? [groundOfRule(id)],
    evidence: subjects,
    ...(said.thresholds ? { thresholds: said.thresholds } : {}),
  })
}
