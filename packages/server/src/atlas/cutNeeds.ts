import { rowsListing } from './listing.ts'
import type { Cut } from './cut.ts'
import { addAgreement } from './cutBonds.ts'
import type { View } from './view.ts'

/** The needs of the gathered institutions, networks and territories, with what answers them. */
export const addNeeds = (cut: Cut, view: View): void => {
  const { institution, network } = view.atlas.tables
  const gathered = [
    ...cut.gathered('institution').map((row) => institution.id.at(row)!),
    ...cut.gathered('network').map((row) => network.id.at(row)!),
    ...cut.territories(),
  ]
  for (const subject of gathered) for (const row of view.referring('need', 'subject', subject)) addNeed(cut, view, row)
}

/** The needs of the institutions that are seated in some territories. */
export const addNeedsIn = (cut: Cut, view: View, territories: Iterable<number>): void => {
  const { institution } = view.atlas.tables
  for (const territory of territories)
    for (const seated of view.validReferring('institution', 'territory', territory))
      for (const row of view.referring('need', 'subject', institution.id.at(seated)!)) {
        cut.addInstitution(seated)
        addNeed(cut, view, row)
      }
}

const addNeed = (cut: Cut, view: View, row: number): void => {
  const { need, action } = view.atlas.tables
  const voiced = need.columns.voicedOn.day(row)
  if ((voiced !== null && voiced > view.day) || !cut.add('need', row)) return
  for (const answer of rowsListing(view, 'action', 'needs', need.id.at(row)!))
    if (action.columns.plannedOn.day(answer)! <= view.day) cut.add('action', answer)
  for (const id of need.columns.agreements.at(row)) addAgreement(cut, view, view.rowOf(id))
  for (const id of need.columns.meetings.at(row)) if (view.wasHeld(view.rowOf(id))) cut.add('meeting', view.rowOf(id))
}
