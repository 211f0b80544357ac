import { byKey, type Term } from '../language/index.ts'

/** Why an assumption cannot be made; `{named}` is the key, part or day that it gives. */
const faults = [
  { key: 'partMissing', de: 'Es fehlt eine Angabe: {named}.', en: 'Something is not given: {named}.' },
  { key: 'partTooMuch', de: 'Diese Angabe gehört nicht dazu: {named}.', en: 'This does not belong to it: {named}.' },
  { key: 'wrongCount', de: 'Die Zahl der Institutionen passt nicht: {named}.', en: 'The number of institutions does not fit: {named}.' },
  {
    key: 'unknown',
    de: 'Auf diesen Tag ist dazu nichts dokumentiert, was von hier aus zu sehen ist: {named}.',
    en: 'Nothing is documented on this day that can be seen from here: {named}.',
  },
  { key: 'twice', de: 'Dieselbe Institution ist zweimal genannt: {named}.', en: 'The same institution is named twice: {named}.' },
  { key: 'alreadyThere', de: 'Das ist schon so: {named}.', en: 'That is so already: {named}.' },
  { key: 'notThere', de: 'Das ist ohnehin nicht dokumentiert: {named}.', en: 'That is not documented anyway: {named}.' },
  {
    key: 'afterTheDay',
    de: 'Der Tag liegt nach dem betrachteten Tag: {named}.',
    en: 'The day is after the day that is looked at: {named}.',
  },
  {
    key: 'badKey',
    de: 'Eine angenommene Institution braucht einen Schlüssel der Form inst.assumed.name aus kleinen Buchstaben, Ziffern und Strichen: {named}.',
    en: 'An assumed institution needs a key of the form inst.assumed.name, of small letters, digits and hyphens: {named}.',
  },
  { key: 'noTie', de: 'Stufe 0 ist keine Kooperation: {named}.', en: 'Level 0 is no cooperation: {named}.' },
] as const satisfies readonly Term[]

export type AssumptionFaultKey = (typeof faults)[number]['key']
export const assumptionFaults: readonly (Term & { key: AssumptionFaultKey })[] = faults
export const assumptionFaultByKey = byKey(assumptionFaults)
