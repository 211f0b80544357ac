import { rulingForm } from './rulingForm.ts'

/** Confirms that an expected group is not there, after somebody has made sure. */
export const form = rulingForm('confirmAbsent')
