import { rulingForm } from './rulingForm.ts'

/** Says that a group need not be expected of a network. */
export const form = rulingForm('markNotApplicable')
