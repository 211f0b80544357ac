import { type GraphQLField, type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql'
import { buildSchemaSync } from 'type-graphql'
import { AccountMutations } from '../account/account.mutations.ts'
import { CalendarFeedMutations, CalendarFeedResolver } from '../account/calendarFeed.resolver.ts'
import { AccountResolver } from '../account/account.resolver.ts'
import { Account } from '../account/account.type.ts'
import { InstitutionAgreements, NetworkAgreements, PartyAgreement, TerritoryAgreements } from '../agreement/agreement.fields.ts'
import { DraftMutations } from '../agreement/draft.mutations.ts'
import { NegotiationMutations } from '../agreement/negotiation.mutations.ts'
import { TermMutations } from '../agreement/term.mutations.ts'
import { AgreementResolver } from '../agreement/agreement.resolver.ts'
import { AgreementVocabularyResolver } from '../agreement/agreement.terms.ts'
import { AgreementCooperations, InstitutionCooperations } from '../cooperation/cooperation.fields.ts'
import { InstitutionNeighbours } from '../cooperation/neighbours.ts'
import { discussions } from '../comment/comment.fields.ts'
import { CommentMutations } from '../comment/comment.mutations.ts'
import { ChainVocabularyResolver, NetworkChains } from '../chain/chain.resolver.ts'
import { ChangeResolver } from '../change/change.resolver.ts'
import { NetworkDiffResolver } from '../change/diff.resolver.ts'
import { Gone } from '../change/change.type.ts'
import { ConfirmationMutations } from '../confirmation/confirmation.mutations.ts'
import { CooperationMutations } from '../cooperation/cooperation.mutations.ts'
import { CooperationVocabularyResolver } from '../cooperation/cooperation.type.ts'
import { NetworkGraphField } from '../cooperation/graph.type.ts'
import { CoverageVocabularyResolver, NetworkCoverage } from '../coverage/coverage.resolver.ts'
import { LocalGroupMutations } from '../coverage/localGroup.mutations.ts'
import { NetworkLocalGroups, TerritoryLocalGroups } from '../coverage/localGroup.type.ts'
import { RuleSetMutations } from '../gap/ruleSet.mutations.ts'
import { NetworkRuleSet, TerritoryRuleSet } from '../gap/ruleSet.type.ts'
import { RulingMutations } from '../coverage/ruling.mutations.ts'
import { DirectoryFacets, DirectoryResolver, TerritoryInstitutions } from '../directory/directory.resolver.ts'
import { GapMutations } from '../gap/gap.mutations.ts'
import { GapCounts, GapVocabularyResolver, NetworkGaps, TerritoryGaps } from '../gap/gap.resolver.ts'
import { AgreementHandovers, InstitutionHandovers, NetworkHandovers } from '../handover/handover.fields.ts'
import { DisruptionFields, NetworkDisruptions } from '../handover/disruption.fields.ts'
import { DisruptionMutations } from '../handover/disruption.mutations.ts'
import { HandoverMutations } from '../handover/handover.mutations.ts'
import { HandoverResolver } from '../handover/handover.resolver.ts'
import { NetworkDrill } from '../drill/drill.resolver.ts'
import { NetworkKeyFigures, TerritoryKeyFigures } from '../figure/figure.resolver.ts'
import { NetworkGrowth } from '../growth/growth.resolver.ts'
import { TerritoryInclusion } from '../inclusion/inclusion.resolver.ts'
import { TerritoryMeetingLoads } from '../load/load.resolver.ts'
import { TerritoryOverlaps } from '../overlap/overlap.resolver.ts'
import { historyFields } from '../history/history.fields.ts'
import { HistoryMutations } from '../history/history.mutations.ts'
import { HistoryResolver } from '../history/history.resolver.ts'
import { District } from '../institution/district.type.ts'
import { ContactInstitution } from '../institution/functionContact.fields.ts'
import { FunctionContactMutations } from '../institution/functionContact.mutations.ts'
import { InstitutionMutations } from '../institution/institution.mutations.ts'
import { InstitutionVocabularyResolver } from '../institution/vocabulary.resolver.ts'
import { NetworkAgreementDuties } from '../duty/duty.fields.ts'
import { NetworkMatrixField } from '../matrix/matrix.resolver.ts'
import { MeasureVocabularyResolver, NetworkMeasures } from '../measure/measure.resolver.ts'
import { MeetingMutations } from '../meeting/meeting.mutations.ts'
import { InstitutionParticipations, NetworkMeetings } from '../meeting/meeting.fields.ts'
import { MeetingResolver } from '../meeting/meeting.resolver.ts'
import { MeetingVocabularyResolver } from '../meeting/meeting.terms.ts'
import { ActionMutations } from '../need/action.mutations.ts'
import { CommitmentMutations } from '../need/commitment.mutations.ts'
import { NeedMutations } from '../need/need.mutations.ts'
import { InstitutionNeeds, NeedActions, NetworkNeeds, TerritoryNeeds } from '../need/need.fields.ts'
import { BodyMutations } from '../network/body.mutations.ts'
import { MembershipMutations } from '../network/membership.mutations.ts'
import { NetworkMutations } from '../network/network.mutations.ts'
import {
  BodyNetwork,
  InstitutionNetworks,
  MembershipNetwork,
  NetworkCircle,
  ProgrammeNetworks,
  TerritoryNetworks,
} from '../network/network.fields.ts'
import { NetworkResolver } from '../network/network.resolver.ts'
import { NetworkVocabularyResolver } from '../network/vocabulary.resolver.ts'
import { DigestResolver } from '../notice/digest.resolver.ts'
import { NoticeResolver } from '../notice/notice.resolver.ts'
import { NormResolver } from '../norm/norm.resolver.ts'
import { PathResolver } from '../path/path.resolver.ts'
import { NetworkProposals, ProposalResolver } from '../proposal/proposal.fields.ts'
import { ProposalMutations } from '../proposal/proposal.mutations.ts'
import { NetworkReading } from '../reading/reading.resolver.ts'
import { RegionResolver } from '../region/region.resolver.ts'
import { NetworkBelonging } from '../saved/network.fields.ts'
import { SavedMutations } from '../saved/saved.mutations.ts'
import { SavedResolver } from '../saved/saved.resolver.ts'
import { NetworkScenario } from '../scenario/scenario.resolver.ts'
import { SearchResolver } from '../search/search.resolver.ts'
import { SourceResolver } from '../source/source.resolver.ts'
import { TerritoryResolver } from '../territory/territory.resolver.ts'
import { WorkResolver } from '../work/work.resolver.ts'
import type { FieldExtensions } from './field.ts'
import { guard } from './guard.ts'
import { madeSchema } from './madeSchema.ts'
import { RootResolver } from './root.resolver.ts'
import { ofItsOwn } from './subject.ts'
import { WholeResolver } from '../whole/whole.resolver.ts'

/** Every class with root fields or with fields that a concept adds to an earlier one's type. */
const resolvers = [
  RootResolver,
  AccountResolver,
  AccountMutations,
  CalendarFeedResolver,
  CalendarFeedMutations,
  SourceResolver,
  NormResolver,
  TerritoryResolver,
  InstitutionVocabularyResolver,
  ContactInstitution,
  InstitutionMutations,
  FunctionContactMutations,
  NetworkResolver,
  NetworkVocabularyResolver,
  NetworkMutations,
  BodyMutations,
  MembershipMutations,
  TerritoryNetworks,
  NetworkCircle,
  BodyNetwork,
  MembershipNetwork,
  ProgrammeNetworks,
  InstitutionNetworks,
  MeetingResolver,
  MeetingVocabularyResolver,
  MeetingMutations,
  NetworkMeetings,
  InstitutionParticipations,
  AgreementResolver,
  AgreementVocabularyResolver,
  DraftMutations,
  NegotiationMutations,
  TermMutations,
  PartyAgreement,
  TerritoryAgreements,
  NetworkAgreements,
  InstitutionAgreements,
  CooperationVocabularyResolver,
  CooperationMutations,
  InstitutionCooperations,
  InstitutionNeighbours,
  AgreementCooperations,
  NetworkGraphField,
  HandoverResolver,
  HandoverMutations,
  DisruptionMutations,
  AgreementHandovers,
  InstitutionHandovers,
  NetworkHandovers,
  DisruptionFields,
  NetworkDisruptions,
  ChainVocabularyResolver,
  NetworkChains,
  NetworkDrill,
  NeedMutations,
  ActionMutations,
  CommitmentMutations,
  NeedActions,
  NetworkNeeds,
  InstitutionNeeds,
  TerritoryNeeds,
  MeasureVocabularyResolver,
  NetworkAgreementDuties,
  NetworkMatrixField,
  NetworkMeasures,
  CoverageVocabularyResolver,
  NetworkCoverage,
  RulingMutations,
  GapVocabularyResolver,
  GapCounts,
  LocalGroupMutations,
  NetworkLocalGroups,
  TerritoryLocalGroups,
  RuleSetMutations,
  NetworkRuleSet,
  TerritoryRuleSet,
  GapMutations,
  CommentMutations,
  ProposalMutations,
  ProposalResolver,
  NetworkProposals,
  WorkResolver,
  NoticeResolver,
  DigestResolver,
  SavedResolver,
  SavedMutations,
  NetworkBelonging,
  ...discussions,
  NetworkGaps,
  NetworkScenario,
  TerritoryGaps,
  DirectoryResolver,
  DirectoryFacets,
  TerritoryInstitutions,
  SearchResolver,
  PathResolver,
  RegionResolver,
  TerritoryOverlaps,
  TerritoryMeetingLoads,
  TerritoryInclusion,
  TerritoryKeyFigures,
  NetworkKeyFigures,
  NetworkGrowth,
  NetworkReading,
  WholeResolver,
  ConfirmationMutations,
  ChangeResolver,
  NetworkDiffResolver,
  HistoryResolver,
  HistoryMutations,
] as const

/** Changes are followed in the log and broadcast by the socket; what the builder asks for is never called. */
const nothingPublished = { publish: () => {}, subscribe: () => ofItsOwn() }

/** The schema, made from the classes; made once, since classes are registered once. */
export const schema = (): GraphQLSchema => {
  made ??= readingDirectly(
    buildSchemaSync({
      resolvers: [...resolvers, ...historyFields()] as never,
      orphanedTypes: [Account, District, Gone],
      validate: false,
      pubSub: nothingPublished,
      disableInferringDefaultValues: true,
    }),
  )
  madeSchema.current = made
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
  built.getMutationType()!.description =
    'Everything that can be changed, in the users’ verbs. Each takes one input and answers the thing as it stands then, a conflict with what others did meanwhile, or why it was refused.'
  built.getSubscriptionType()!.description = 'What can be followed live, over a WebSocket at /graphql (graphql-transport-ws).'
  for (const type of Object.values(built.getTypeMap())) {
    if (!isObjectType(type)) continue
    for (const field of Object.values(type.getFields())) field.resolve = plainly(field)
  }
  guard(built)
  return built
}

const plainly = ({ name, extensions, resolve }: GraphQLField<unknown, unknown>): GraphQLFieldResolver<unknown, unknown> | undefined => {
  const { read } = extensions as Partial<FieldExtensions>
  if (read === 'property') return undefined
  return read === 'getter' ? (thing) => (thing as Record<string, unknown>)[name] : resolve
}
