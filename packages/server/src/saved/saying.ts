import { savedLimits, thumbnailFault, type ViewAddress, viewAddressOf } from '@geflecht/domain'
import { isDisplayName } from '../account/names.ts'
import { isPlainText } from '../fact/common.invariants.ts'
import { Refused } from '../log/refusal.ts'

const { name: nameLength, stepText, stepsPerStory, thumbnailBytes } = savedLimits

/** One step of a story as it is kept: it stays what it is when the saved view goes from which it was taken. */
export interface Step {
  name: string
  address: string
  text: string
  /** Id of the saved view from which it was taken. */
  view: string | null
}

/** @throws Refused when it is no name */
export const nameSaid = (name: string): string => {
  const called = name.trim()
  if (isDisplayName(called)) return called
  throw Refused.because('saved', {
    field: 'name',
    en: `A name has ${nameLength.min} to ${nameLength.max} characters, without < and >, e-mail address, telephone number or date of birth.`,
    de: `Ein Name hat ${nameLength.min} bis ${nameLength.max} Zeichen, ohne < und >, E-Mail-Adresse, Telefonnummer oder Geburtsdatum.`,
  })
}

/** @throws Refused when it is the address of no view */
export const addressSaid = (address: string): ViewAddress => {
  const found = viewAddressOf(address)
  if (found) return found
  throw Refused.because('saved', {
    field: 'address',
    en: 'This is not the address of a view. Take path and query as the browser shows them, without an open form and without data about a person.',
    de: 'Das ist nicht die Adresse einer Ansicht. Nehmen Sie Pfad und Abfrage, wie der Browser sie zeigt, ohne offenes Formular und ohne Angaben zu einer Person.',
  })
}

/** @throws Refused when it is no small picture */
export const thumbnailSaid = (url: string): string => {
  const fault = thumbnailFault(url)
  if (fault === null) return url
  throw Refused.because('saved', {
    field: 'thumbnail',
    ...(fault === 'SIZE'
      ? {
          en: `The picture has more than ${thumbnailBytes} bytes; make it smaller.`,
          de: `Das Bild hat mehr als ${thumbnailBytes} Byte. Verkleinern Sie es.`,
        }
      : { en: 'The picture is neither a PNG nor a WebP.', de: 'Das Bild ist weder PNG noch WebP.' }),
  })
}

/** @throws Refused at the first step that cannot be kept */
export const stepsSaid = (steps: readonly { name: string; address: string; text: string; savedView?: string | null }[]): Step[] => {
  if (steps.length > stepsPerStory)
    throw Refused.because('saved', {
      field: 'steps',
      en: `A story has at most ${stepsPerStory} steps.`,
      de: `Eine Geschichte hat höchstens ${stepsPerStory} Schritte.`,
    })
  return steps.map(({ name, address, text, savedView }, place) =>
    atStep(place, () => ({
      name: nameSaid(name),
      address: addressSaid(address).address,
      text: textSaid(text),
      view: savedView ?? null,
    })),
  )
}

const textSaid = (text: string): string => {
  const said = text.trim()
  if (said.length <= stepText && isPlainText(said)) return said
  throw Refused.because('saved', {
    field: 'text',
    en: `A text has at most ${stepText} characters, without markup, e-mail address, telephone number or date of birth.`,
    de: `Ein Text hat höchstens ${stepText} Zeichen, ohne Auszeichnungen, E-Mail-Adresse, Telefonnummer oder Geburtsdatum.`,
  })
}

/** Names the step in what is refused about it. */
const atStep = <T>(place: number, take: () => T): T => {
  try {
    return take()
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    throw new Refused(
      error.refusals.map((refusal) => ({
        ...refusal,
        field: 'steps',
        message: `Step ${place + 1}: ${refusal.message}`,
        messageDe: `Schritt ${place + 1}: ${refusal.messageDe}`,
      })),
    )
  }
}
