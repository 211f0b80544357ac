import { ApolloClient, HttpLink, InMemoryCache, type TypePolicies } from '@apollo/client'
import type { Day } from '@geflecht/domain'
import type { introspection } from '../graphql-env.d.ts'
import { pieced } from './pieced.ts'

let oldest: number | null = null

/** The earliest revision that an answer since the last `forgetAnswers` was given at; null before the first answer. */
export const oldestRevision = (): number | null => oldest

/** Asks the server and notes at which revision it answered. */
const noting: typeof fetch = async (...asked) => {
  const response = await fetch(...asked)
  const revision = Number(response.headers.get('x-revision') ?? Number.NaN)
  if (Number.isInteger(revision)) oldest = Math.min(oldest ?? revision, revision)
  return response
}

const link = new HttpLink({ uri: '/graphql', fetch: noting })

type TypesOf<Abstract extends 'Fact' | 'Subject' | 'Term'> = introspection['types'][Abstract]['possibleTypes']

/** What stands behind the interfaces; the record fails to compile when the schema has a type more or less. */
const subjects: Record<TypesOf<'Subject'>, true> = {
  Account: true,
  Action: true,
  Agreement: true,
  AgreementClause: true,
  AgreementKind: true,
  AgreementParty: true,
  Body: true,
  Chain: true,
  Claim: true,
  Comment: true,
  Commitment: true,
  Cooperation: true,
  CooperationForm: true,
  CoordinationMandate: true,
  CoverageItem: true,
  CoverageTemplate: true,
  Disruption: true,
  District: true,
  FunctionContact: true,
  Gap: true,
  GapRule: true,
  Gone: true,
  Handover: true,
  HandoverTemplate: true,
  Institution: true,
  InstitutionType: true,
  LocalGroup: true,
  MeasureDefinition: true,
  Meeting: true,
  MeetingKind: true,
  Membership: true,
  Need: true,
  Network: true,
  NetworkKind: true,
  Norm: true,
  Participation: true,
  ParticipationRole: true,
  Profession: true,
  Programme: true,
  Project: true,
  Proposal: true,
  RuleSet: true,
  Sector: true,
  Source: true,
  Statement: true,
  TemplateItem: true,
  Territory: true,
}
const facts: Record<TypesOf<'Fact'>, true> = {
  Agreement: true,
  AgreementParty: true,
  Body: true,
  Claim: true,
  Cooperation: true,
  CoordinationMandate: true,
  District: true,
  FunctionContact: true,
  Handover: true,
  Institution: true,
  LocalGroup: true,
  Membership: true,
  Network: true,
  Programme: true,
  Project: true,
  Territory: true,
}
const terms: Record<TypesOf<'Term'>, true> = {
  AgreementClause: true,
  AgreementKind: true,
  Chain: true,
  CooperationForm: true,
  CoverageTemplate: true,
  HandoverTemplate: true,
  InstitutionType: true,
  MeasureDefinition: true,
  MeetingKind: true,
  NetworkKind: true,
  Norm: true,
  ParticipationRole: true,
  Profession: true,
  Sector: true,
  TemplateItem: true,
}

/** Parts without an identity of their own, which live inside the thing that answers for them; see `pieced`. */
const parts = [
  'AccountConnection',
  'AgreementConnection',
  'Circle',
  'Coverage',
  'Edit',
  'GapAcceptance',
  'GapConnection',
  'HandoverConnection',
  'HandoverEnd',
  'InstitutionConnection',
  'MeetingConnection',
  'NetworkGraph',
  'NetworkMatrix',
  'ViewerAccount',
]

/** Lists of such parts that several queries ask for, each something else of them. */
const partLists: Record<string, readonly string[]> = {
  Network: ['expectedHandovers', 'institutionMeasures', 'measures'],
  Territory: ['keyFigures'],
}

/** Whether what several queries ask of the part or the parts in this field is put together. */
export const isPieced = (owner: string, field: string, type: string): boolean => parts.includes(type) || !!partLists[owner]?.includes(field)

/** They have an id, but it does not tell the list in which they stand. */
const withoutKey = ['CoverageItem', 'TemplateItem']

function emptyCache(): InMemoryCache {
  const policies: TypePolicies = {}
  for (const type of withoutKey) policies[type] = { keyFields: false }
  for (const type of parts) policies[type] = { keyFields: false, merge: pieced }
  for (const [owner, fields] of Object.entries(partLists))
    policies[owner] = { ...policies[owner], fields: Object.fromEntries(fields.map((field) => [field, { merge: pieced }])) }
  return new InMemoryCache({
    possibleTypes: { Fact: Object.keys(facts), Subject: Object.keys(subjects), Term: Object.keys(terms) },
    typePolicies: policies,
  })
}

const clients = new Map<string, ApolloClient>()
const daysKept = 60

/**
 * The client whose cache holds the world as of one day; null is the server's today, and `from/to` what lies between two days.
 * Each day has a cache of its own because an institution keeps its id while its networks change with the day:
 * in one normalised cache the answers for two days would overwrite each other. The days used last are kept.
 */
export function clientOn(day: Day | `${Day}/${Day}` | null): ApolloClient {
  const key = day ?? ''
  const client = clients.get(key) ?? new ApolloClient({ link, cache: emptyCache() })
  clients.delete(key)
  clients.set(key, client)
  const longestAgo = clients.keys().next().value
  if (clients.size > daysKept && longestAgo !== undefined) clients.delete(longestAgo)
  return client
}

/** Lets go of every answer of every day: whatever is asked from now on, the server answers. */
export function forgetAnswers(): void {
  clients.clear()
  oldest = null
}
