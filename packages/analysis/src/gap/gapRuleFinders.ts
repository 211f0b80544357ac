import { requiredTypeMissing } from './g01.requiredTypeMissing.ts'
import { requiredTypePartial } from './g02.requiredTypePartial.ts'
import { attendedNotMember } from './g03.attendedNotMember.ts'
import { memberSilent } from './g04.memberSilent.ts'
import { agreement8aMissing } from './g05.agreement8aMissing.ts'
import { agreement8a5Missing } from './g06.agreement8a5Missing.ts'
import { agreementExpiring } from './g07.agreementExpiring.ts'
import { agreementExpiredInUse } from './g08.agreementExpiredInUse.ts'
import { agreementReviewOverdue } from './g09.agreementReviewOverdue.ts'
import { agreementStalled } from './g10.agreementStalled.ts'
import { agreementClauseMissing } from './g11.agreementClauseMissing.ts'
import { interfaceUndefined } from './g12.interfaceUndefined.ts'
import { interfaceNoFeedback } from './g13.interfaceNoFeedback.ts'
import { interfaceContactMissing } from './g14.interfaceContactMissing.ts'
import { meetingOverdue } from './g15.meetingOverdue.ts'
import { coordinationVacant } from './g16.coordinationVacant.ts'
import { districtWithoutNetwork } from './g17.districtWithoutNetwork.ts'
import { regionsUnlinked } from './g18.regionsUnlinked.ts'
import { intercommunalAgreementMissing } from './g19.intercommunalAgreementMissing.ts'
import { singlePointOfFailure } from './g20.singlePointOfFailure.ts'
import { sectorIsland } from './g21.sectorIsland.ts'
import { chainTooLong } from './g22.chainTooLong.ts'
import { insofaAccessMissing } from './g23.insofaAccessMissing.ts'
import { networksNotLinked } from './g24.networksNotLinked.ts'
import { publicInfoMissing } from './g25.publicInfoMissing.ts'
import { trainingOverdue } from './g26.trainingOverdue.ts'
import { staleFact } from './g27.staleFact.ts'
import { oneSidedTie } from './g28.oneSidedTie.ts'
import { needUnaddressed } from './g29.needUnaddressed.ts'
import { qeProcedureOverdue } from './g30.qeProcedureOverdue.ts'
import type { GapRuleFinder } from './gapRule.ts'

/** The rules, by id. */
export const gapRuleFinders: readonly GapRuleFinder[] = [
  requiredTypeMissing,
  requiredTypePartial,
  attendedNotMember,
  memberSilent,
  agreement8aMissing,
  agreement8a5Missing,
  agreementExpiring,
  agreementExpiredInUse,
  agreementReviewOverdue,
  agreementStalled,
  agreementClauseMissing,
  interfaceUndefined,
  interfaceNoFeedback,
  interfaceContactMissing,
  meetingOverdue,
  coordinationVacant,
  districtWithoutNetwork,
  regionsUnlinked,
  intercommunalAgreementMissing,
  singlePointOfFailure,
  sectorIsland,
  chainTooLong,
  insofaAccessMissing,
  networksNotLinked,
  publicInfoMissing,
  trainingOverdue,
  staleFact,
  oneSidedTie,
  needUnaddressed,
  qeProcedureOverdue,
]
