import { byKey, type Term } from '../language/index.ts'

/** Why a measure has no value: what it is computed from is not there. Never that something does not exist outside of what is documented. */
const reasons = [
  {
    key: 'noInstitutions',
    de: 'Auf diesen Tag ist keine Institution als mitwirkend dokumentiert.',
    en: 'No institution is documented in the circle on this day.',
  },
  { key: 'fewerThanTwo', de: 'Dafür braucht es mindestens zwei Institutionen.', en: 'It takes at least two institutions.' },
  { key: 'fewerThanThree', de: 'Dafür braucht es mindestens drei Institutionen.', en: 'It takes at least three institutions.' },
  { key: 'noTies', de: 'Es ist keine Verbindung der gewählten Art dokumentiert.', en: 'No tie of the chosen kinds is documented.' },
  {
    key: 'noPairsOfTies',
    de: 'Für keine Institution sind zwei Verbindungen der gewählten Art dokumentiert.',
    en: 'For no institution two ties of the chosen kinds are documented.',
  },
  {
    key: 'smallParts',
    de: 'Kein zusammenhängender Teil hat mindestens drei Institutionen.',
    en: 'No connected part has at least three institutions.',
  },
] as const satisfies readonly Term[]

export type MeasureReasonKey = (typeof reasons)[number]['key']
export const measureReasons: readonly Term[] = reasons
export const measureReasonByKey = byKey(measureReasons)
