import { requiredTypeMissing } from './g01.requiredTypeMissing.ts'
import { requiredTypePartial } from './g02.requiredTypePartial.ts'
import { attendedNotMember } from './g03.attendedNotMember.ts'
import { memberSilent } from './g04.memberSilent.ts'
import { meetingOverdue } from './g15.meetingOverdue.ts'
import { coordinationVacant } from './g16.coordinationVacant.ts'
import { districtWithoutNetwork } from './g17.districtWithoutNetwork.ts'
import { regionsUnlinked } from './g18.regionsUnlinked.ts'
import { networksNotLinked } from './g24.networksNotLinked.ts'
import { oneSidedTie } from './g28.oneSidedTie.ts'
import type { GapRuleFinder } from './gapRule.ts'

/** The rules that are evaluated, by id. */
export const gapRuleFinders: readonly GapRuleFinder[] = [
  requiredTypeMissing,
  requiredTypePartial,
  attendedNotMember,
  memberSilent,
  meetingOverdue,
  coordinationVacant,
  districtWithoutNetwork,
  regionsUnlinked,
  networksNotLinked,
  oneSidedTie,
]
