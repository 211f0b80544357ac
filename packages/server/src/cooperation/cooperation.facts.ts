import { count, countOrNone, dayOrNone, flag, ref, refOrNone, termOrNone, terms } from '../fact/column.ts'
import { validityColumns } from '../fact/validity.columns.ts'

export const cooperationColumns = {
  from: ref('institution'),
  to: ref('institution'),
  directed: flag(),
  network: refOrNone('network'),
  project: refOrNone('project'),
  agreement: refOrNone('agreement'),
  documentedForm: termOrNone(),
  documentedLevel: countOrNone(),
  documentedFrequency: countOrNone(),
  ...validityColumns,
}

export const claimColumns = {
  cooperation: ref('cooperation'),
  by: ref('institution'),
  level: count(),
  forms: terms(),
  frequency: countOrNone(),
  since: dayOrNone(),
  verifiedOn: dayOrNone(),
  ...validityColumns,
}
