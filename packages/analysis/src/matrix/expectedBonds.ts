import { claimsConsultation, type GapRuleId, type Institution, isSecrecyBound, type Network, type TieKind } from '@geflecht/domain'
import { circleOf } from '../circle/index.ts'
import { agreementDuties } from '../duty/index.ts'
import { type Finding, type FindingSubject, gapKeyOf, handoversAskedOf, isSwitchedOff, wayTargets } from '../gap/index.ts'
import { networkTies } from '../graph/index.ts'
import type { Situation } from '../situation/index.ts'

/** The rules that expect two institutions to have something with each other. */
export const bondRules = ['G05', 'G06', 'G12', 'G22', 'G23'] as const satisfies readonly GapRuleId[]
type BondRule = (typeof bondRules)[number]

/** By what kinds of ties each of these expectations is met. */
const kindsOf: Record<BondRule, readonly TieKind[]> = {
  G05: ['AGREEMENT'],
  G06: ['AGREEMENT'],
  G12: ['HANDOVER'],
  G22: ['COOPERATION', 'HANDOVER'],
  G23: ['COOPERATION', 'AGREEMENT', 'HANDOVER'],
}

/** That two institutions of a circle are expected to have something with each other. */
export interface ExpectedBond {
  rule: BondRule
  /** Keys of the two; where it has a direction, from who gives or asks to who takes or answers. */
  from: string
  to: string
  kinds: readonly TieKind[]
  /** Where its gap lies and what it is about, and the key of it: the same whether it is there or not. */
  scope: FindingSubject
  subjects: readonly FindingSubject[]
  key: string
  /** What is expected is documented: the gap is not there. */
  met: boolean
}

/** What is expected between members of a circle, and the gaps of the same rules that lie between no two of them. */
export interface Expected {
  bonds: readonly ExpectedBond[]
  elsewhere: readonly Finding[]
}

/** Something that a rule expects of a pair, with the parts of the key that its gap would have. */
interface Asked extends Pick<ExpectedBond, 'rule' | 'from' | 'to' | 'scope' | 'subjects'> {
  keyedBy: readonly string[]
  discriminator?: string
}

/**
 * Who is expected to be tied to whom in the circle of a network, by the very rules whose gaps were found in it (`findings`). Where any of several
 * would do, as on the taking side of a hand-over, the one that is tied already stands for all, else the first by key.
 * O(circle + ties + findings).
 */
export function expectedBonds(situation: Situation, network: Network, findings: readonly Finding[]): Expected {
  const found = new Map(findings.filter(({ rule }) => isBondRule(rule)).map((finding) => [finding.key, finding]))
  const { institutions } = circleOf(situation, network.key)
  const circle = new Set(institutions.map(({ key }) => key))
  const nearest = nearestOf(situation, network)
  const asked = [
    ...agreementsAsked(situation, network),
    ...handoversAsked(situation, network, nearest),
    ...waysAsked(network, institutions, nearest),
    ...adviceAsked(network, institutions, nearest),
  ]
  const bonds = asked
    .filter(({ rule, from, to, scope }) => from !== to && circle.has(from) && circle.has(to) && !isSwitchedOff(situation, scope, rule))
    .map(({ keyedBy, discriminator, ...bond }): ExpectedBond => {
      const key = gapKeyOf(bond.rule, bond.scope, keyedBy, discriminator)
      return { ...bond, kinds: kindsOf[bond.rule], key, met: !found.has(key) }
    })
  const placed = new Set(bonds.map(({ key }) => key))
  return { bonds, elsewhere: [...found.values()].filter(({ key }) => !placed.has(key)) }
}

const isBondRule = (rule: GapRuleId): boolean => (bondRules as readonly GapRuleId[]).includes(rule)
const ofNetwork = ({ key }: Network): FindingSubject => ({ concept: 'network', key })
const institutionAs = (key: string): FindingSubject => ({ concept: 'institution', key })

/** Who of several stands for all of them to one institution; null when there is none beside itself. */
type Nearest = (from: string, candidates: readonly string[]) => string | null

function nearestOf(situation: Situation, network: Network): Nearest {
  const ties = networkTies(situation, network, ['COOPERATION', 'AGREEMENT', 'HANDOVER'])
  const tied = new Set(ties.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]))
  return (from, candidates) => {
    const others = candidates.filter((key) => key !== from)
    return others.find((key) => tied.has(`${from} ${key}`)) ?? others[0] ?? null
  }
}

/** [G05, G06] A carrier, or a childminder, and the Jugendamt of the district. */
const agreementsAsked = (situation: Situation, network: Network): Asked[] =>
  agreementDuties(situation, network).map(({ rule, from, to, scope, subjects }) => ({
    rule,
    from,
    to,
    scope,
    subjects,
    keyedBy: [from, to],
  }))

/** [G12] Each on the giving side, and one of the taking side. */
const handoversAsked = (situation: Situation, network: Network, nearest: Nearest): Asked[] =>
  handoversAskedOf(situation, network).flatMap(({ template, from, to }) =>
    from.flatMap(({ key }): Asked[] => {
      const receiver = nearest(
        key,
        to.map((one) => one.key),
      )
      const scope = ofNetwork(network)
      const subjects: FindingSubject[] = [scope, { concept: 'handoverTemplate', key: template.key }]
      return receiver === null ? [] : [{ rule: 'G12', from: key, to: receiver, scope, subjects, keyedBy: [template.key] }]
    }),
  )

/** [G22] Whoever is bound to secrecy, and the Jugendamt and the family court, whatever lies between. */
const waysAsked = (network: Network, institutions: readonly Institution[], nearest: Nearest): Asked[] =>
  wayTargets.flatMap(({ key: discriminator, types }) => {
    const ends = types.flatMap((type) => institutions.filter((one) => one.type === type).map(({ key }) => key))
    return institutions
      .filter(({ type }) => isSecrecyBound(type))
      .flatMap(({ key }): Asked[] => {
        const end = nearest(key, ends)
        const scope = ofNetwork(network)
        const subjects = [scope, institutionAs(key), ...ends.map(institutionAs)]
        return end === null ? [] : [{ rule: 'G22', from: key, to: end, scope, subjects, keyedBy: [key], discriminator }]
      })
  })

/** [G23] Whoever may ask for advice, and a pool of specialised consultants; nobody where the circle has none. */
function adviceAsked(network: Network, institutions: readonly Institution[], nearest: Nearest): Asked[] {
  const pools = institutions.filter(({ type }) => type === 'insofa_pool').map(({ key }) => key)
  return institutions
    .filter(({ type }) => claimsConsultation(type))
    .flatMap(({ key }): Asked[] => {
      const pool = nearest(key, pools)
      const scope = ofNetwork(network)
      return pool === null ? [] : [{ rule: 'G23', from: key, to: pool, scope, subjects: [scope, institutionAs(key)], keyedBy: [key] }]
    })
}
