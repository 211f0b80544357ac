import type { DeliberateGap } from '@geflecht/demo'
import { addDays, agreementKindByKey, type Concept, type FactSet, type GapRuleId } from '@geflecht/domain'
import { addClause, draftAgreement, negotiateAgreement, signAgreement } from '../agreement/negotiation.commands.ts'
import { concludeReview, renewAgreement, reviewAgreement } from '../agreement/term.commands.ts'
import { claimCooperation, documentCooperation, restateLevel } from '../cooperation/cooperation.commands.ts'
import { amendHandover, describeHandover } from '../handover/handover.commands.ts'
import { staffContact } from '../institution/functionContact.commands.ts'
import { describeInstitution } from '../institution/institution.commands.ts'
import type { Draft } from '../log/draft.ts'
import { idOf } from '../log/lookup.ts'
import { recordMeeting, recordParticipation } from '../meeting/meeting.commands.ts'
import { acceptInvitation, joinNetwork } from '../network/membership.commands.ts'
import { planAction } from '../need/action.commands.ts'
import { describeNetwork, enterProgramme, giveMandate, widenNetwork } from '../network/network.commands.ts'

import { confirmFact } from '../source/source.commands.ts'

type Remedy = (draft: Draft, gap: DeliberateGap, day: string) => void

/** The one fact of a concept in the remedy. */
const one = <C extends Concept>({ remedy, key }: DeliberateGap, concept: C): FactSet[C][number] => {
  const [fact, ...more] = (remedy[concept] ?? []) as readonly FactSet[C][number][]
  if (!fact || more.length > 0) throw new Error(`The remedy of ${key} has not one ${concept}.`)
  return fact
}

/** The key of the fact that is not as it should be. */
const cause = ({ fact, key }: DeliberateGap): string => {
  if (!fact) throw new Error(`${key} has no fact as its cause.`)
  return fact.key
}

const joins: Remedy = (draft, gap) => joinNetwork(draft, one(gap, 'membership'))

const accepts: Remedy = (draft, gap, day) => acceptInvitation(draft, { key: cause(gap), day })

/** All parties sign an agreement that none or only some have signed. */
const allSign = (draft: Draft, key: string, day: string): void => {
  const parties = [...draft.referring('agreementParty', 'agreement', idOf(draft, 'agreement', key))]
  for (const { institution, signedOn } of parties)
    if (signedOn === null) signAgreement(draft, { key, institution: draft.fact(institution)!.key, day })
}

/** Drafts the agreement that is to replace one from a day on, and gives its key. */
const renewed = (draft: Draft, key: string, day: string): string => {
  const { title } = draft.get('agreement', idOf(draft, 'agreement', key))!
  const provenance = [
    { source: draft.atlas.tables.source.key.at(0), confidence: 'STATED' as const, statement: 'Zur Probe.', lastConfirmedOn: null },
  ]
  const renewal = { key: `${key}.erneuert`, title, draftedOn: day, validFrom: day, validTo: null, provenance }
  renewAgreement(draft, { key, renewal })
  return renewal.key
}

/** How the cause of each deliberate gap of the Musterkreis is removed: by the commands that a user's work would run, with the facts of the remedy. */
export const musterkreisRemedies: Partial<Record<GapRuleId, Remedy>> = {
  G01: accepts,
  G02: accepts,
  G03: joins,
  G04: (draft, gap) => recordParticipation(draft, one(gap, 'participation')),
  G05: (draft, gap, day) => {
    const agreement = one(gap, 'agreement')
    const parties = (gap.remedy.agreementParty ?? []).map((party) => ({ ...party, signedOn: null }))
    draftAgreement(draft, { agreement: { ...agreement, signedOn: null }, parties })
    allSign(draft, agreement.key, day)
  },
  G06: (draft, gap, day) => {
    const agreement = one(gap, 'agreement')
    const parties = (gap.remedy.agreementParty ?? []).map((party) => ({ ...party, signedOn: null }))
    draftAgreement(draft, { agreement: { ...agreement, signedOn: null }, parties })
    allSign(draft, agreement.key, day)
  },
  G07: (draft, gap, day) => renewed(draft, cause(gap), day),
  G08: (draft, gap, day) => allSign(draft, renewed(draft, cause(gap), day), day),
  G09: (draft, gap, day) => {
    const { key, nextReviewOn } = one(gap, 'agreement')
    reviewAgreement(draft, { key, since: addDays(day, -10) })
    concludeReview(draft, { key, day, nextReviewOn })
  },
  G10: (draft, gap, day) => allSign(draft, cause(gap), day),
  G11: (draft, gap, day) => {
    const key = renewed(draft, cause(gap), day)
    const { kind, clauses } = draft.get('agreement', idOf(draft, 'agreement', key))!
    for (const clause of agreementKindByKey.get(kind)!.clauses) if (!clauses.includes(clause)) addClause(draft, { key, clause })
    allSign(draft, key, day)
  },
  G12: (draft, gap) => describeHandover(draft, one(gap, 'handover')),
  G13: (draft, gap) => {
    const { key, feedbackDuty, feedbackHours, feedbackContent } = one(gap, 'handover')
    amendHandover(draft, { key, amendment: { feedbackDuty, feedbackHours, feedbackContent } })
  },
  G14: (draft, gap) => staffContact(draft, { key: cause(gap) }),
  G15: (draft, gap) => recordMeeting(draft, one(gap, 'meeting')),
  G16: (draft, gap) => giveMandate(draft, one(gap, 'mandate')),
  G17: (draft, gap) => {
    const { key, areas } = one(gap, 'network')
    for (const area of areas) widenNetwork(draft, { key, area })
  },
  G18: (draft, gap) => {
    const { key, programme } = one(gap, 'network')
    enterProgramme(draft, { key, programme: programme! })
  },
  G19: (draft, gap, day) => {
    const { key, negotiatedSince } = one(gap, 'agreement')
    negotiateAgreement(draft, { key, since: negotiatedSince! })
    allSign(draft, key, day)
  },
  G20: (draft, gap) => {
    documentCooperation(draft, one(gap, 'cooperation'))
    for (const claim of gap.remedy.claim ?? []) claimCooperation(draft, claim)
  },
  G21: (draft, gap, day) => {
    for (const { key, level } of gap.remedy.claim ?? []) restateLevel(draft, { key, level, verifiedOn: day })
  },
  G22: (draft, gap) => describeHandover(draft, one(gap, 'handover')),
  G23: (draft, gap) => describeHandover(draft, one(gap, 'handover')),
  G24: joins,
  G25: (draft, gap) => {
    const { key, publicUrl } = one(gap, 'network')
    describeNetwork(draft, { key, publicUrl })
  },
  G26: (draft, gap) => recordMeeting(draft, one(gap, 'meeting')),
  G27: (draft, gap, day) => confirmFact(draft, { concept: 'functionContact', key: cause(gap), source: 'musterkreis', day }),
  G28: (draft, gap) => claimCooperation(draft, one(gap, 'claim')),
  G29: (draft, gap) => planAction(draft, one(gap, 'action')),
  G30: (draft, gap) => {
    const { key, qualityReviewedOn } = one(gap, 'institution')
    describeInstitution(draft, { key, qualityReviewedOn })
  },
}
