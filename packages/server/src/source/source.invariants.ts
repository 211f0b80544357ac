import { confidences } from '@geflecht/domain'
import { type ConceptName, conceptNames } from '../fact/concepts.ts'
import { shownTerm } from '../fact/shownTerm.ts'
import { invariant } from '../log/invariant.ts'

/** Sources, what they say, and what facts rest on need no further provenance; neither does what people do about the facts. */
const needNone = new Set<ConceptName>(['source', 'statement', 'provenance', 'gap', 'comment', 'proposal'])

/** Every fact says what it rests on. */
export const sourceInvariants = [
  ...conceptNames
    .filter((concept) => !needNone.has(concept))
    .map((concept) =>
      invariant(6, concept, (fact, draft) =>
        draft.referring('provenance', 'fact', fact.id).next().done
          ? {
              en: 'It rests on nothing; name at least one source.',
              de: 'Die Angabe beruht auf nichts. Nennen Sie mindestens eine Quelle.',
              field: 'provenance',
            }
          : null,
      ),
    ),
  invariant(6, 'provenance', (fact, draft) => {
    if (draft.fact(fact.fact) === null)
      return {
        en: 'It is about a fact that is not there.',
        de: 'Die Quellenangabe gehört zu etwas, das es nicht gibt.',
        field: 'fact',
      }
    if (!confidences.includes(fact.confidence))
      return {
        en: `${shownTerm(String(fact.confidence))} is not a confidence; one of ${confidences.join(', ')} is.`,
        de: 'Wie sicher die Angabe ist, ist keine der vorgesehenen Stufen.',
        field: 'confidence',
      }
    return fact.statement !== null && fact.statement.length > 300
      ? {
          en: 'What the source says has more than 300 characters; say it shorter.',
          de: 'Die Aussage der Quelle hat mehr als 300 Zeichen. Bitte fassen Sie sich kürzer.',
          field: 'statement',
        }
      : null
  }),
]
