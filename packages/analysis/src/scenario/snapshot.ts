import type { Concept, Provenance } from '@geflecht/domain'
import type { Finding } from '../gap/index.ts'
import { type AgreementOnDay, noFactsOn, Situation, type SituationFacts } from '../situation/index.ts'

type Lists = { [L in keyof SituationFacts as SituationFacts[L] extends readonly { key: string }[] ? L : never]: SituationFacts[L] }
type ListName = keyof Lists
type FactIn<L extends ListName> = Lists[L] extends readonly (infer F)[] ? F : never

/** How the facts of one list travel: under which concept each is known, and what stays at home with what stands in for it. */
export interface Carriage<F> {
  concept: Concept
  /**
   * What nobody has to be told to compute with: ways to reach somebody, places of documents, free text. That something is given travels, for
   * rules ask that; instead of what it is stands this.
   */
  withheld: Partial<F>
  /** A fact of the list gives no other gap than one about itself: whoever may not see it misses nothing else when it is left out. */
  alone?: true
}

const given = '…'

/** Every list of a situation; a new one says here what of it may leave the server. */
export const carriages: { readonly [L in ListName]: Carriage<FactIn<L>> } = {
  territories: { concept: 'territory', withheld: {} },
  neighbourhoods: { concept: 'neighbourhood', withheld: {} },
  districts: { concept: 'district', withheld: {} },
  institutions: {
    concept: 'institution',
    withheld: { legalName: given, contactMailbox: given, contactPhone: given, contactUrl: given, latitude: 0, longitude: 0 },
  },
  programmes: { concept: 'programme', withheld: {} },
  networks: { concept: 'network', withheld: {} },
  bodies: { concept: 'body', withheld: { name: given }, alone: true },
  mandates: { concept: 'mandate', withheld: { functionTitle: given } },
  memberships: { concept: 'membership', withheld: {} },
  meetings: { concept: 'meeting', withheld: {} },
  participations: { concept: 'participation', withheld: {} },
  cooperations: { concept: 'cooperation', withheld: {} },
  claims: { concept: 'claim', withheld: {} },
  rulings: { concept: 'ruling', withheld: { reason: given } },
  agreements: { concept: 'agreement', withheld: { documentUrl: given, terminationReason: given } },
  handovers: { concept: 'handover', withheld: {} },
  contacts: { concept: 'functionContact', withheld: { mailbox: given, phone: given } },
  needs: { concept: 'need', withheld: { text: given }, alone: true },
  actions: { concept: 'action', withheld: {} },
  sources: { concept: 'source', withheld: { note: given } },
  localGroups: { concept: 'localGroup', withheld: { documentUrl: given } },
  ruleSets: { concept: 'ruleSet', withheld: {} },
  networksElsewhere: { concept: 'network', withheld: {} },
}

const listNames = Object.keys(carriages) as ListName[]

/** The facts of one list: the names of their columns once, then the values of each fact in that order. */
interface PackedList {
  columns: readonly string[]
  rows: readonly (readonly unknown[])[]
}

/** A situation on its way: plain data that JSON carries. What facts rest on stands once in `provenance`, and rows give its place there. */
export interface PackedSituation {
  asOf: string
  /** Keys of the networks and territories whose gaps are told; null for all. */
  scopes: readonly string[] | null
  keepingMemberships: readonly string[]
  provenance: readonly (readonly Provenance[])[]
  lists: Readonly<Record<string, PackedList>>
}

/** Packs the facts of a situation, without what is withheld and without the words of sources. */
export function packed(facts: SituationFacts, scopes: PackedSituation['scopes'] = null): PackedSituation {
  const provenance: (readonly Provenance[])[] = []
  const places = new Map<string, number>()
  const placeOf = (given: readonly Provenance[]): number => {
    const bare = given.map((one) => ({ ...one, statement: null }))
    const word = JSON.stringify(bare)
    const place = places.get(word) ?? provenance.push(bare) - 1
    places.set(word, place)
    return place
  }
  const lists = listNames.map((name) => {
    const withheld = carriages[name].withheld as Readonly<Record<string, unknown>>
    const list = facts[name] as readonly object[]
    const columns = Object.keys(list[0] ?? {})
    const rows = list.map((fact) =>
      columns.map((column) => {
        const value = (fact as Record<string, unknown>)[column]
        if (column === 'provenance') return placeOf(value as Provenance[])
        if (value !== null && column in withheld) return withheld[column]
        return column === 'parties' ? partiesOnTheirWay(value as AgreementOnDay['parties'], placeOf) : value
      }),
    )
    return [name, { columns, rows }] as const
  })
  return { asOf: facts.asOf, scopes, keepingMemberships: facts.keepingMemberships, provenance, lists: Object.fromEntries(lists) }
}

/** The situation again; computing over it gives what computing over the packed one gives. */
export function unpacked({ asOf, keepingMemberships, provenance, lists }: PackedSituation): Situation {
  const facts = Object.fromEntries(
    listNames.map((name) => {
      const { columns, rows } = lists[name] ?? { columns: [], rows: [] }
      return [
        name,
        rows.map((row) => ({
          ...Object.fromEntries(
            columns.map((column, place) => {
              const value = row[place]
              if (column === 'provenance') return [column, provenance[value as number]]
              return [column, column === 'parties' ? partiesArrived(value as PartyOnTheWay[], provenance) : value]
            }),
          ),
        })),
      ]
    }),
  )
  return new Situation({ ...noFactsOn(asOf), ...(facts as unknown as Lists), keepingMemberships })
}

/** Whether a gap is told to whom a packed situation was given. */
export const isToldIn =
  ({ scopes }: PackedSituation) =>
  ({ scope }: Finding): boolean =>
    scopes === null || scopes.includes(scope.key)

type PartyOnTheWay = Omit<AgreementOnDay['parties'][number], 'provenance'> & { provenance: number }

const partiesOnTheirWay = (parties: AgreementOnDay['parties'], placeOf: (given: readonly Provenance[]) => number): PartyOnTheWay[] =>
  parties.map((party) => ({ ...party, provenance: placeOf(party.provenance) }))

const partiesArrived = (parties: readonly PartyOnTheWay[], provenance: PackedSituation['provenance']): AgreementOnDay['parties'] =>
  parties.map((party) => ({ ...party, provenance: provenance[party.provenance] ?? [] }))
