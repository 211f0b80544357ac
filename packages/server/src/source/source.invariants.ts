import { confidences } from '@geflecht/domain'
import { type ConceptName, conceptNames } from '../fact/concepts.ts'
import { invariant } from '../log/invariant.ts'

/** Sources, what they say, and what facts rest on need no further provenance. */
const needNone = new Set<ConceptName>(['source', 'statement', 'provenance'])

/** Every fact says what it rests on. */
export const sourceInvariants = [
  ...conceptNames
    .filter((concept) => !needNone.has(concept))
    .map((concept) =>
      invariant(6, concept, (fact, draft) =>
        draft.referring('provenance', 'fact', fact.id).next().done ? 'It rests on nothing; name at least one source.' : null,
      ),
    ),
  invariant(6, 'provenance', (fact, draft) => {
    if (draft.fact(fact.fact) === null) return 'It is about a fact that is not there.'
    if (!confidences.includes(fact.confidence)) return `${fact.confidence} is not a confidence; one of ${confidences.join(', ')} is.`
    return fact.statement !== null && fact.statement.length > 300
      ? 'What the source says has more than 300 characters; say it shorter.'
      : null
  }),
]
