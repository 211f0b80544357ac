import { mayEditAgreement, maySignAgreement, maySignFor } from '../agreement/agreement.policy.ts'
import { mayAnswerComment, mayDiscuss, mayEditComment } from '../comment/comment.policy.ts'
import { mayClaimCooperation, mayClaimFor, mayEditClaim, mayEditCooperation } from '../cooperation/cooperation.policy.ts'
import { mayEditLocalGroup, mayRule } from '../coverage/coverage.policy.ts'
import type { ConceptName, Row } from '../fact/concepts.ts'
import { type GapAtHand, mayEditGap, mayTakeGap, mayWorkOnGap } from '../gap/gap.policy.ts'
import { mayEditRuleSet } from '../gap/ruleSet.policy.ts'
import { mayEditDisruption, mayEditHandover, mayReportDisruption, mayWithdrawReport } from '../handover/handover.policy.ts'
import { mayCloseInstitution, mayEditContact, mayEditInstitution, mayEditProject } from '../institution/institution.policy.ts'
import { mayEditMeeting, mayEditParticipation } from '../meeting/meeting.policy.ts'
import { mayEditAction, mayEditNeed, mayKeepCommitment, mayTakeBackNeed, mayVoiceNeed } from '../need/need.policy.ts'
import {
  mayAnswerMembership,
  mayEditMembership,
  mayEditNetwork,
  mayEditPartOfNetwork,
  mayEditProgramme,
} from '../network/network.policy.ts'
import { mayDecideProposal, mayPropose, mayWithdrawProposal } from '../proposal/proposal.policy.ts'
import { mayCiteSource } from '../source/source.policy.ts'
import { mayEditTerritory } from '../territory/territory.policy.ts'
import { type FactReader, readerOf } from './reader.ts'
import type { Rights } from './rights.ts'
import type { Atlas } from '../atlas/atlas.ts'

type May<C extends ConceptName> = (rights: Rights, facts: FactReader, fact: Row<C>) => boolean

/** What can be done with a fact of a concept: the mutation's name, and who may. The same answers decide when the mutation runs. */
type Verbs = { readonly [C in ConceptName]?: Readonly<Record<string, May<C>>> }

/** Every mutation that works on a fact that is already there, by the concept of that fact. */
export const verbs: Verbs = {
  source: { noteStatement: mayCiteSource },
  territory: { stateNeighbourhood: mayEditTerritory, drawDistrict: mayEditTerritory, setRules: maySetRulesIn, addLocalGroup: mayLayDownIn },
  institution: {
    confirmFact: mayEditInstitution,
    renameInstitution: mayEditInstitution,
    describeInstitution: mayEditInstitution,
    changePublicContact: mayEditInstitution,
    nameProfession: mayEditInstitution,
    endProfession: mayEditInstitution,
    addContact: mayEditInstitution,
    reclassifyInstitution: mayCloseInstitution,
    moveInstitution: mayCloseInstitution,
    publishInstitution: mayCloseInstitution,
    hideInstitution: mayCloseInstitution,
    closeInstitution: mayCloseInstitution,
    claimCooperation: (rights, facts, { id }) => mayClaimFor(rights, facts, id),
    documentCooperation: mayCoordinate,
    draftAgreement: mayCoordinate,
    describeHandover: mayCoordinate,
    voiceNeed: mayVoiceNeedAbout,
    planAction: mayCoordinate,
    makeCommitment: mayCoordinate,
  },
  functionContact: {
    confirmFact: mayEditContact,
    changeContact: mayEditContact,
    vacateFunction: mayEditContact,
    fillFunction: mayEditContact,
    endContact: mayEditContact,
  },
  project: { editProject: mayEditProject },
  programme: { editProgramme: mayEditProgramme },
  network: {
    confirmFact: mayEditNetwork,
    setRules: maySetRulesIn,
    addLocalGroup: mayLayDownIn,
    renameNetwork: mayEditNetwork,
    describeNetwork: mayEditNetwork,
    endNetwork: mayEditNetwork,
    formBody: mayEditNetwork,
    giveMandate: mayEditNetwork,
    inviteMember: mayEditNetwork,
    planMeeting: mayEditNetwork,
    recordMeeting: mayEditNetwork,
    confirmAbsent: mayRuleOn,
    markNotApplicable: mayRuleOn,
    withdrawRuling: mayRuleOn,
    draftAgreement: mayEditNetwork,
    documentCooperation: mayEditNetwork,
    describeHandover: mayEditNetwork,
    voiceNeed: mayVoiceNeedAbout,
    planAction: mayEditNetwork,
    makeCommitment: mayEditNetwork,
    proposeChange: mayPropose,
  },
  body: { confirmFact: mayEditPartOfNetwork, renameBody: mayEditPartOfNetwork, dissolveBody: mayEditPartOfNetwork },
  mandate: { confirmFact: mayEditPartOfNetwork, endMandate: mayEditPartOfNetwork },
  membership: {
    confirmFact: mayAnswerMembership,
    acceptInvitation: mayAnswerMembership,
    declineInvitation: mayAnswerMembership,
    leaveNetwork: mayAnswerMembership,
    pauseMembership: mayEditMembership,
    resumeMembership: mayEditMembership,
    changeRole: mayEditMembership,
  },
  meeting: {
    confirmFact: mayEditMeeting,
    moveMeeting: mayEditMeeting,
    renameMeeting: mayEditMeeting,
    describeMeeting: mayEditMeeting,
    cancelMeeting: mayEditMeeting,
    recordAttendance: mayEditMeeting,
  },
  participation: { confirmFact: mayEditParticipation, withdrawParticipation: mayEditParticipation },
  agreement: {
    confirmFact: maySignAgreement,
    settleClauses: mayEditAgreement,
    addClause: mayEditAgreement,
    dropClause: mayEditAgreement,
    changeTerm: mayEditAgreement,
    renameAgreement: mayEditAgreement,
    linkDocument: mayEditAgreement,
    discardDraft: mayEditAgreement,
    addParty: mayEditAgreement,
    withdrawParty: maySignAgreement,
    negotiateAgreement: mayEditAgreement,
    breakOffNegotiation: mayEditAgreement,
    signAgreement: maySignAgreement,
    withdrawSignature: maySignAgreement,
    reviewAgreement: mayEditAgreement,
    planReview: mayEditAgreement,
    concludeReview: mayEditAgreement,
    terminateAgreement: mayEditAgreement,
    renewAgreement: mayEditAgreement,
  },
  agreementParty: { withdrawParty: maySignFor, signAgreement: maySignFor, withdrawSignature: maySignFor },
  cooperation: {
    confirmFact: mayClaimCooperation,
    claimCooperation: mayClaimCooperation,
    confirmCooperation: mayClaimCooperation,
    withdrawClaim: mayClaimCooperation,
    endCooperation: mayEditCooperation,
    restOnAgreement: mayEditCooperation,
    reportDisruption: (rights, facts, { id }) => mayReportAbout(rights, facts, { handover: null, cooperation: id }),
  },
  claim: { withdrawClaim: mayEditClaim },
  handover: {
    confirmFact: mayEditHandover,
    changeHandover: mayEditHandover,
    testHandover: mayEditHandover,
    endHandover: mayEditHandover,
    reportDisruption: (rights, facts, { id }) => mayReportAbout(rights, facts, { handover: id, cooperation: null }),
  },
  disruption: { workOnDisruption: mayEditDisruption, solveDisruption: mayEditDisruption, withdrawReport: mayWithdrawReport },
  need: {
    confirmFact: mayEditNeed,
    rewordNeed: mayTakeBackNeed,
    answerNeed: mayEditNeed,
    meetNeed: mayEditNeed,
    withdrawNeed: mayTakeBackNeed,
    planAction: mayEditNeed,
  },
  localGroup: { changeLocalGroup: mayEditLocalGroup, endLocalGroup: mayEditLocalGroup },
  action: { changeAction: mayEditAction, startAction: mayEditAction, finishAction: mayEditAction, dropAction: mayEditAction },
  commitment: { keepCommitment: mayKeepCommitment },
  proposal: { acceptProposal: mayDecideProposal, declineProposal: mayDecideProposal, withdrawProposal: mayWithdrawProposal },
  comment: {
    answerComment: mayAnswerComment,
    editComment: mayEditComment,
    deleteComment: mayEditComment,
    resolveThread: mayAnswerComment,
    reopenThread: mayAnswerComment,
  },
}

/** Somebody who speaks for several institutions reports for each of them. */
function mayReportAbout(rights: Rights, facts: FactReader, disturbed: { handover: number | null; cooperation: number | null }): boolean {
  return [null, ...rights.ownInstitutions].some((reportedBy) => mayReportDisruption(rights, facts, { ...disturbed, reportedBy }))
}

function mayRuleOn(rights: Rights, facts: FactReader, { id }: { id: number }): boolean {
  return mayRule(rights, facts, { network: id })
}

/** What somebody enters about an institution is entered by those who coordinate it. */
function mayCoordinate(rights: Rights, _facts: FactReader, { id }: { id: number }): boolean {
  return rights.coordinatesInstitution(id)
}

function maySetRulesIn(rights: Rights, facts: FactReader, { id }: { id: number }): boolean {
  return mayEditRuleSet(rights, facts, { subject: id })
}

function mayLayDownIn(rights: Rights, facts: FactReader, { id }: { id: number }): boolean {
  return mayEditLocalGroup(rights, facts, { subject: id })
}

function mayVoiceNeedAbout(rights: Rights, facts: FactReader, { id }: { id: number }): boolean {
  return mayVoiceNeed(rights, facts, { subject: id })
}

type MayGap = (rights: Rights, gap: GapAtHand) => boolean

/** What can be done with a gap, which need not be recorded yet. */
export const gapVerbs: Readonly<Record<string, MayGap>> = {
  takeGap: mayTakeGap,
  releaseGap: mayWorkOnGap,
  assignGap: mayEditGap,
  setGapDueDate: mayWorkOnGap,
  linkGap: mayWorkOnGap,
  acceptGap: mayEditGap,
  reopenGap: mayEditGap,
  writeComment: mayTakeGap,
}

/** Names of the mutations that a viewer may run on a gap, in alphabetical order. */
export const verbsOnGap = (rights: Rights, gap: GapAtHand): string[] =>
  Object.entries(rights.viewer.mayWrite ? gapVerbs : {})
    .filter(([, may]) => may(rights, gap))
    .map(([name]) => name)
    .sort()

/** Names of the mutations that a viewer may run on a fact, in alphabetical order; none for whoever may only read. */
export const verbsOn = (atlas: Atlas, rights: Rights, concept: ConceptName, id: number): string[] => {
  const fact = rights.viewer.mayWrite ? atlas.factOf(concept, id) : null
  if (fact === null) return []
  const facts = readerOf(atlas)
  const named = Object.entries((verbs[concept] ?? {}) as Record<string, May<ConceptName>>)
  const permitted = named.filter(([, may]) => may(rights, facts, fact as never)).map(([name]) => name)
  return [...permitted, ...(mayDiscuss(rights, facts, concept, fact) ? ['writeComment'] : [])].sort()
}
