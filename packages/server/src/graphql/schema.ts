import { type GraphQLField, type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql'
import { buildSchemaSync } from 'type-graphql'
import { Account } from '../account/account.type.ts'
import { InstitutionAgreements, NetworkAgreements, PartyAgreement, TerritoryAgreements } from '../agreement/agreement.fields.ts'
import { AgreementResolver } from '../agreement/agreement.resolver.ts'
import { AgreementVocabularyResolver } from '../agreement/agreement.terms.ts'
import { AgreementCooperations, InstitutionCooperations } from '../cooperation/cooperation.fields.ts'
import { ChangeResolver } from '../change/change.resolver.ts'
import { NetworkDiffResolver } from '../change/diff.resolver.ts'
import { Gone } from '../change/change.type.ts'
import { CooperationVocabularyResolver } from '../cooperation/cooperation.type.ts'
import { NetworkGraphField } from '../cooperation/graph.type.ts'
import { CoverageVocabularyResolver, NetworkCoverage } from '../coverage/coverage.resolver.ts'
import { DirectoryFacets, DirectoryResolver, TerritoryInstitutions } from '../directory/directory.resolver.ts'
import { GapCounts, GapVocabularyResolver, NetworkGaps, TerritoryGaps } from '../gap/gap.resolver.ts'
import { AgreementHandovers, InstitutionHandovers, NetworkHandovers } from '../handover/handover.fields.ts'
import { DisruptionFields, NetworkDisruptions } from '../handover/disruption.fields.ts'
import { HandoverResolver } from '../handover/handover.resolver.ts'
import { District } from '../institution/district.type.ts'
import { ContactInstitution } from '../institution/functionContact.fields.ts'
import { InstitutionVocabularyResolver } from '../institution/vocabulary.resolver.ts'
import { MeasureVocabularyResolver, NetworkMeasures } from '../measure/measure.resolver.ts'
import { InstitutionParticipations, NetworkMeetings } from '../meeting/meeting.fields.ts'
import { MeetingResolver } from '../meeting/meeting.resolver.ts'
import { MeetingVocabularyResolver } from '../meeting/meeting.terms.ts'
import { InstitutionNeeds, NeedActions, NetworkNeeds, TerritoryNeeds } from '../need/need.fields.ts'
import { InstitutionNetworks, MembershipNetwork, NetworkCircle, ProgrammeNetworks, TerritoryNetworks } from '../network/network.fields.ts'
import { NetworkResolver } from '../network/network.resolver.ts'
import { NetworkVocabularyResolver } from '../network/vocabulary.resolver.ts'
import { NormResolver } from '../norm/norm.resolver.ts'
import { PathResolver } from '../path/path.resolver.ts'
import { RegionResolver } from '../region/region.resolver.ts'
import { SearchResolver } from '../search/search.resolver.ts'
import { SourceResolver } from '../source/source.resolver.ts'
import { TerritoryResolver } from '../territory/territory.resolver.ts'
import type { FieldExtensions } from './field.ts'
import { RootResolver } from './root.resolver.ts'
import { ofItsOwn } from './subject.ts'

/** Every class with root fields or with fields that a concept adds to an earlier one's type. */
const resolvers = [
  RootResolver,
  SourceResolver,
  NormResolver,
  TerritoryResolver,
  InstitutionVocabularyResolver,
  ContactInstitution,
  NetworkResolver,
  NetworkVocabularyResolver,
  TerritoryNetworks,
  NetworkCircle,
  MembershipNetwork,
  ProgrammeNetworks,
  InstitutionNetworks,
  MeetingResolver,
  MeetingVocabularyResolver,
  NetworkMeetings,
  InstitutionParticipations,
  AgreementResolver,
  AgreementVocabularyResolver,
  PartyAgreement,
  TerritoryAgreements,
  NetworkAgreements,
  InstitutionAgreements,
  CooperationVocabularyResolver,
  InstitutionCooperations,
  AgreementCooperations,
  NetworkGraphField,
  HandoverResolver,
  AgreementHandovers,
  InstitutionHandovers,
  NetworkHandovers,
  DisruptionFields,
  NetworkDisruptions,
  NeedActions,
  NetworkNeeds,
  InstitutionNeeds,
  TerritoryNeeds,
  MeasureVocabularyResolver,
  NetworkMeasures,
  CoverageVocabularyResolver,
  NetworkCoverage,
  GapVocabularyResolver,
  GapCounts,
  NetworkGaps,
  TerritoryGaps,
  DirectoryResolver,
  DirectoryFacets,
  TerritoryInstitutions,
  SearchResolver,
  PathResolver,
  RegionResolver,
  ChangeResolver,
  NetworkDiffResolver,
] as const

/** Changes are followed in the log and broadcast by the socket; what the builder asks for is never called. */
const nothingPublished = { publish: () => {}, subscribe: () => ofItsOwn() }

/** The schema, made from the classes; made once, since classes are registered once. */
export const schema = (): GraphQLSchema => {
  made ??= readingDirectly(
    buildSchemaSync({
      resolvers: resolvers as never,
      orphanedTypes: [Account, District, Gone],
      validate: false,
      pubSub: nothingPublished,
      disableInferringDefaultValues: true,
    }),
  )
  return made
}
let made: GraphQLSchema | null = null

/**
 * Plain properties need no resolver: without one they are read in place. Getters keep one, since only what a resolver throws is caught
 * by compiled documents, but one that does nothing else.
 */
const readingDirectly = (built: GraphQLSchema): GraphQLSchema => {
  built.getQueryType()!.description =
    'Everything that can be asked. Root fields that read facts take `asOf`, the day that is looked at, and `knownAt`, the instant whose knowledge is used; everything beneath them is seen from there.'
  built.getSubscriptionType()!.description = 'What can be followed live, over a WebSocket at /graphql (graphql-transport-ws).'
  for (const type of Object.values(built.getTypeMap())) {
    if (!isObjectType(type)) continue
    for (const field of Object.values(type.getFields())) field.resolve = plainly(field)
  }
  return built
}

const plainly = ({ name, extensions, resolve }: GraphQLField<unknown, unknown>): GraphQLFieldResolver<unknown, unknown> | undefined => {
  const { read } = extensions as Partial<FieldExtensions>
  if (read === 'property') return undefined
  return read === 'getter' ? (thing) => (thing as Record<string, unknown>)[name] : resolve
}
