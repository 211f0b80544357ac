import { type Assumption, assumedKey, type Claim, type Cooperation, isAssumedKey, type Level } from '@geflecht/domain'
import { tieOf } from '../graph/index.ts'
import type { SituationFacts } from '../situation/index.ts'
import { assumedFact, faultAmong, faultOf, institutionNamed, networkNamed, type Step } from './step.ts'

/** What is assumed of two who cooperate where no level is given: they give each other information (Frey et al. 2006). */
const usualLevel: Level = 2

/**
 * Both parties state the level. Of several cooperations between the two that in the network asked about is meant, else the first by key.
 * What they state in fact stays, and does not count while it is assumed otherwise.
 */
export const addTie: Step = (draft, assumption) => {
  const network = networkNamed(draft, assumption)
  const parties = [institutionNamed(draft, assumption, 0), institutionNamed(draft, assumption, 1)]
  const fault = faultAmong([network, ...parties])
  if (fault) return fault
  const { facts, recorded } = draft
  const level = assumption.level ?? usualLevel
  if (level === 0) return faultOf('noTie', 'level', '0')
  const [a, b] = assumption.institutions.toSorted() as [string, string]
  const between = cooperationsBetween(facts, assumption)
  const claimed = claimsAbout(facts, between)
  if (claimed.some(isAssumed)) return faultOf('alreadyThere', 'institutions', `${a}, ${b}`)
  const inNetwork = 'key' in network ? network.key : null
  const known = between.find((one) => one.network === inNetwork) ?? between.toSorted((x, y) => (x.key < y.key ? -1 : 1))[0]
  if (known) {
    const { confirmed, level: stated } = tieOf(
      known,
      claimed.filter(({ cooperation }) => cooperation === known.key),
    )
    if (confirmed && (stated ?? 0) >= level) return faultOf('alreadyThere', 'institutions', `${a}, ${b}`)
  }
  const tie = known ?? cooperationBetween(a, b, inNetwork)
  const claims = [a, b].map(
    (by): Claim => ({
      // Of two claims that began on one day the first by key counts; nothing recorded begins with a dot.
      key: assumedKey('', tie.key, by),
      cooperation: tie.key,
      by,
      level,
      forms: [],
      frequency: null,
      since: null,
      verifiedOn: recorded.asOf,
      ...assumedFact,
      validFrom: recorded.asOf,
      validFromPrecision: 'DAY',
    }),
  )
  return { ...facts, cooperations: known ? facts.cooperations : [...facts.cooperations, tie], claims: [...facts.claims, ...claims] }
}

/** Takes back what was assumed of the two; where nothing was, all that is recorded. */
export const removeTie: Step = ({ facts }, assumption) => {
  const between = cooperationsBetween(facts, assumption)
  if (between.length === 0) return faultOf('notThere', 'institutions', assumption.institutions.join(', '))
  const claims = claimsAbout(facts, between)
  const gone = claims.some(isAssumed) ? { ties: between.filter(isAssumed), claims: claims.filter(isAssumed) } : { ties: between, claims }
  return withoutTies(facts, new Set(gone.ties), new Set(gone.claims))
}

/** The facts without these cooperations and claims. */
export const withoutTies = (facts: SituationFacts, ties: ReadonlySet<Cooperation>, claims: ReadonlySet<Claim>): SituationFacts => ({
  ...facts,
  cooperations: facts.cooperations.filter((one) => !ties.has(one)),
  claims: facts.claims.filter((one) => !claims.has(one)),
})

export const claimsAbout = ({ claims }: SituationFacts, ties: readonly Cooperation[]): readonly Claim[] => {
  const keys = new Set(ties.map(({ key }) => key))
  return claims.filter(({ cooperation }) => keys.has(cooperation))
}

const isAssumed = ({ key }: { key: string }): boolean => isAssumedKey(key)

const cooperationsBetween = ({ cooperations }: SituationFacts, { institutions: [a, b] }: Assumption): readonly Cooperation[] =>
  cooperations.filter(({ from, to }) => (from === a && to === b) || (from === b && to === a))

const cooperationBetween = (from: string, to: string, network: string | null): Cooperation => ({
  key: assumedKey('coop', from, to),
  from,
  to,
  directed: false,
  network,
  project: null,
  agreement: null,
  documentedForm: null,
  documentedLevel: null,
  documentedFrequency: null,
  ...assumedFact,
})
