import { requiredTypeMissing } from './g01.requiredTypeMissing.ts'
import { requiredTypePartial } from './g02.requiredTypePartial.ts'
import { attendedNotMember } from './g03.attendedNotMember.ts'
import { memberSilent } from './g04.memberSilent.ts'
import { agreement8aMissing } from './g05.agreement8aMissing.ts'
import { agreementExpiring } from './g07.agreementExpiring.ts'
import { agreementExpiredInUse } from './g08.agreementExpiredInUse.ts'
import { agreementReviewOverdue } from './g09.agreementReviewOverdue.ts'
import { agreementClauseMissing } from './g11.agreementClauseMissing.ts'
import { interfaceUndefined } from './g12.interfaceUndefined.ts'
import { interfaceNoFeedback } from './g13.interfaceNoFeedback.ts'
import { meetingOverdue } from './g15.meetingOverdue.ts'
import { coordinationVacant } from './g16.coordinationVacant.ts'
import { districtWithoutNetwork } from './g17.districtWithoutNetwork.ts'
import { regionsUnlinked } from './g18.regionsUnlinked.ts'
import { intercommunalAgreementMissing } from './g19.intercommunalAgreementMissing.ts'
import { singlePointOfFailure } from './g20.singlePointOfFailure.ts'
import { sectorIsland } from './g21.sectorIsland.ts'
import { networksNotLinked } from './g24.networksNotLinked.ts'
import { oneSidedTie } from './g28.oneSidedTie.ts'
import type { GapRuleFinder } from './gapRule.ts'

/** The rules that are evaluated, by id. */
export const gapRuleFinders: readonly GapRuleFinder[] = [
  requiredTypeMissing,
  requiredTypePartial,
  attendedNotMember,
  memberSilent,
  agreement8aMissing,
  agreementExpiring,
  agreementExpiredInUse,
  agreementReviewOverdue,
  agreementClauseMissing,
  interfaceUndefined,
  interfaceNoFeedback,
  meetingOverdue,
  coordinationVacant,
  districtWithoutNetwork,
  regionsUnlinked,
  intercommunalAgreementMissing,
  singlePointOfFailure,
  sectorIsland,
  networksNotLinked,
  oneSidedTie,
]
