import type { Cut } from './cut.ts'
import { addCooperation } from './cutBonds.ts'
import type { View } from './view.ts'

/** What the gathered institutions share beyond the gathered networks: other memberships, other meetings, and the ties between them. */
export const addSharedLife = (cut: Cut, view: View): void => {
  const { institution, participation, cooperation } = view.atlas.tables
  const ids = new Set(cut.gathered('institution').map((row) => institution.id.at(row)!))
  for (const id of ids) {
    for (const held of view.validReferring('membership', 'institution', id)) cut.add('membership', held)
    for (const row of view.referring('participation', 'institution', id)) {
      const meeting = view.rowOf(participation.columns.meeting.at(row))
      if (!view.wasHeld(meeting)) continue
      cut.add('meeting', meeting)
      cut.add('participation', row)
    }
    for (const tie of view.validReferring('cooperation', 'from', id))
      if (ids.has(cooperation.columns.to.at(tie))) addCooperation(cut, view, tie)
  }
}

/** Ties of institutions seated in a territory that one of their two parties alone has claimed, with both parties. */
export const addOneSidedTies = (cut: Cut, view: View, territory: number): void => {
  const { institution } = view.atlas.tables
  for (const seated of view.validReferring('institution', 'territory', territory)) {
    const id = institution.id.at(seated)!
    for (const tie of [...view.validReferring('cooperation', 'from', id), ...view.validReferring('cooperation', 'to', id)]) {
      if (isClaimedByOne(view, tie)) addCooperation(cut, view, tie)
    }
  }
}

const isClaimedByOne = (view: View, row: number): boolean => {
  const { cooperation, claim } = view.atlas.tables
  const parties = [cooperation.columns.from.at(row), cooperation.columns.to.at(row)]
  const claims = [...view.validReferring('claim', 'cooperation', cooperation.id.at(row)!)]
  return new Set(claims.map((one) => claim.columns.by.at(one)).filter((by) => parties.includes(by))).size === 1
}
