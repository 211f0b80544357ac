import { endOfTerm, tieKinds, type Institution, type Network, type TieKind } from '@geflecht/domain'
import { circleOf } from '../circle/index.ts'
import { binds, byAscendingKey, compareKeys, partiesTo, type AgreementOnDay, type Situation } from '../situation/index.ts'
import { gatherers, type Gathering } from './gatherings.ts'
import { handoverTies } from './handoverTies.ts'
import { tieBetween, type Tie } from './tie.ts'
import { tieOf } from './tieOf.ts'

/**
 * The ties of the asked kinds between members of a network's circle, by kind, then key. A cooperation of level 0 is denied and no tie;
 * what two members share through any network's membership or any meeting is projected to one tie per pair.
 */
export function networkTies(situation: Situation, network: Network, kinds: readonly TieKind[]): readonly Tie[] {
  const members = circleOf(situation, network.key).institutions
  const inside = new Set(members.map(({ key }) => key))
  return tieKinds
    .filter((kind) => kinds.includes(kind))
    .flatMap((kind) => finders[kind](situation, network, members, inside).toSorted(byAscendingKey))
}

type TieFinder = (situation: Situation, network: Network, members: readonly Institution[], inside: ReadonlySet<string>) => Tie[]

const finders: Record<TieKind, TieFinder> = {
  COOPERATION: cooperationTies,
  AGREEMENT: agreementTies,
  HANDOVER: handoverTies,
  CO_MEMBERSHIP: (situation, _network, members) => projected('CO_MEMBERSHIP', gatherers.CO_MEMBERSHIP(situation, members)),
  CO_ATTENDANCE: (situation, _network, members) => projected('CO_ATTENDANCE', gatherers.CO_ATTENDANCE(situation, members)),
}

const projected = (kind: keyof typeof gatherers, gatherings: readonly Gathering[]): Tie[] =>
  onePerKey(gatherings.flatMap((gathering) => pairsOf(gathering).map(([from, to]) => tieBetween(kind, from, to))))

function cooperationTies(situation: Situation, _network: Network, members: readonly Institution[], inside: ReadonlySet<string>): Tie[] {
  return members.flatMap((member) =>
    situation
      .cooperationsOf(member.key)
      .filter(({ from, to }) => from === member.key && from !== to && inside.has(to))
      .flatMap((cooperation): Tie[] => {
        const { level, confirmed, claimedBy } = tieOf(cooperation, situation.claimsOf(cooperation.key))
        const { key, from, to, directed, validFrom, validTo } = cooperation
        const agreement = situation.agreement(cooperation.agreement ?? '')?.key ?? null
        if (level === 0) return []
        return [{ key, kind: 'COOPERATION', from, to, directed, level, confirmed, claimedBy, agreement, validFrom, validTo }]
      }),
  )
}

/** One confirmed tie for each pair of members that are parties of an agreement in force; of several, it stands for the one that ends first. */
function agreementTies(situation: Situation, _network: Network, members: readonly Institution[], inside: ReadonlySet<string>): Tie[] {
  const agreements = [...new Set(members.flatMap(({ key }) => situation.agreementsOf(key)))].filter(binds).toSorted(byEnd)
  return onePerKey(
    agreements.flatMap((agreement) => {
      const { key, validFrom, validTo } = agreement
      const parties = partiesTo(agreement).filter((party) => inside.has(party))
      return pairsOf(parties).map(([from, to]) =>
        tieBetween('AGREEMENT', from, to, { confirmed: true, agreement: key, validFrom, validTo }),
      )
    }),
  )
}

const lastOfDays = '9999-12-31'
const byEnd = (a: AgreementOnDay, b: AgreementOnDay): number =>
  compareKeys(endOfTerm(a) ?? lastOfDays, endOfTerm(b) ?? lastOfDays) || byAscendingKey(a, b)

/** Each unordered pair of different institutions, the lesser key first. */
function pairsOf(institutions: readonly string[]): [string, string][] {
  const keys = [...new Set(institutions)].toSorted(compareKeys)
  return keys.flatMap((from, i) => keys.slice(i + 1).map((to): [string, string] => [from, to]))
}

/** The first tie of each key. */
function onePerKey(ties: readonly Tie[]): Tie[] {
  const first = new Map<string, Tie>()
  for (const tie of ties) if (!first.has(tie.key)) first.set(tie.key, tie)
  return [...first.values()]
}
