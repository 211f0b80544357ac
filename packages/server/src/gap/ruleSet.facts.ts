import { type ThresholdKey, thresholds } from '@geflecht/domain'
import { countOrNone, refToAny, terms } from '../fact/column.ts'

/** One column for each number that can be set, so that two people may change two of them at once. */
const thresholdColumns = Object.fromEntries(thresholds.map(({ key }) => [key, countOrNone()])) as Readonly<
  Record<ThresholdKey, ReturnType<typeof countOrNone>>
>

export const ruleSetColumns = { subject: refToAny(), off: terms(), on: terms(), ...thresholdColumns }
