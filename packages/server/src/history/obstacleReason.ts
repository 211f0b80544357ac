import type { ConceptName } from '../fact/concepts.ts'
import { fieldOfColumn } from '../change/schemaWords.ts'
import { typeNameOf } from '../graphql/subject.ts'
import { type Refusal, refusal } from '../log/refusal.ts'
import type { Obstacle } from './takingBack.ts'

/** How an actor is spoken of, in both languages. */
export type NameOfActor = (actor: string) => { de: string; en: string }

/** Why something cannot be taken back: what was built on it, and by whom. */
export const reasonAgainst = (obstacle: Obstacle, nameOf: NameOfActor): Refusal => {
  const { why, concept, key, column, by } = obstacle
  const field = column === null ? null : (fieldOfColumn(concept, column) ?? column)
  const later = by && 'revision' in by ? by : null
  const who = later ? nameOf(later.actor) : null
  const about = (de: string, en: string) => refusal(null, key, { de, en, ...(field ? { field } : {}) })
  const when = later ? { de: ` (Fassung ${later.revision})`, en: ` (revision ${later.revision})` } : { de: '', en: '' }
  switch (why) {
    case 'CHANGED':
      return about(
        `${who ? `${who.de} hat` : 'Jemand hat'} ${key}${field ? `, Feld ${field},` : ''} seitdem geändert${when.de}. Nehmen Sie zuerst das zurück oder ändern Sie es neu.`,
        `${who ? who.en : 'Somebody'} has changed ${key}${field ? `, field ${field},` : ''} since${when.en}. Take that back first, or change it anew.`,
      )
    case 'GONE':
      return about(
        `${who ? `${who.de} hat` : 'Jemand hat'} ${key} seitdem entfernt${when.de}. Das müsste zuerst zurückgenommen werden.`,
        `${who ? who.en : 'Somebody'} has removed ${key} since${when.en}. That would have to be taken back first.`,
      )
    case 'USED': {
      const user = by as { concept: ConceptName; key: string }
      const type = typeNameOf(user.concept) ?? user.concept
      return about(
        `Darauf baut inzwischen anderes auf: ${user.key} (${type}) bezieht sich auf ${key}. Das müsste zuerst zurückgenommen werden.`,
        `Others have built on it: ${user.key} (${type}) refers to ${key}. That would have to be taken back first.`,
      )
    }
    case 'TAKEN':
      return about(
        `${key} kann nicht zurückkommen: Der Schlüssel ist inzwischen vergeben.`,
        `${key} cannot come back: its key has been taken meanwhile.`,
      )
  }
}
