import type { Day, Source, Statement } from '@geflecht/domain'
import type { Draft } from '../log/draft.ts'
import type { ConceptName } from '../fact/concepts.ts'
import { addFact } from '../log/addFact.ts'
import { idOf } from '../log/lookup.ts'

/** Adds a source that facts can rest on. */
export const citeSource = (draft: Draft, source: Source) => addFact(draft, 'source', source)

/** Keeps what a source says about classes of institutions, duties or functions; shown, never counted. */
export const noteStatement = (draft: Draft, statement: Statement) => addFact(draft, 'statement', statement)

/** Says that a fact still holds: it rests on this source, too, which confirmed it on the day. */
export const confirmFact = (
  draft: Draft,
  { concept, key, source, day }: { concept: ConceptName; key: string; source: string; day: Day },
) => {
  const fact = idOf(draft, concept, key)
  const by = idOf(draft, 'source', source)
  const rests = [...draft.referring('provenance', 'fact', fact)]
  const known = rests.find((provenance) => provenance.source === by)
  const confirmed = { confidence: 'CONFIRMED', lastConfirmedOn: day } as const
  if (known) return draft.amend('provenance', known.id, confirmed)
  let n = rests.length + 1
  while (draft.idOfKey('provenance', `prv.${fact}.${n}`) !== null) n++
  draft.add('provenance', `prv.${fact}.${n}`, { fact, source: by, statement: null, ...confirmed })
}
