import { personalDataIn } from '@geflecht/domain'
import { Refused } from '../log/refusal.ts'

/** Something that people can be called: no markup, no control characters, and no more of the person than that. */
export const isDisplayName = (name: string): boolean =>
  name.length >= 2 && name.length <= 80 && !/[<>\p{Cc}\p{Cf}]/u.test(name) && personalDataIn(name).length === 0

/** Roughly an e-mail address; whether it works shows when mail is sent. */
export const isEmail = (text: string): boolean =>
  text.length <= 254 && /^[^\s@<>"(),:;\\]+@[^\s@<>"(),:;\\]+\.[^\s@<>"(),:;\\.]+$/.test(text.trim())

/** What somebody is told whose name is none. */
export const noName = (about: string): Refused =>
  Refused.because(about, {
    field: 'displayName',
    en: 'A name has 2 to 80 characters, without < and >, e-mail address, telephone number or date of birth.',
    de: 'Ein Name hat 2 bis 80 Zeichen, ohne < und >, E-Mail-Adresse, Telefonnummer oder Geburtsdatum.',
  })
