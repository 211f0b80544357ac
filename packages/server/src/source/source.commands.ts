import type { Source, Statement } from '@geflecht/domain'
import type { Draft } from '../log/draft.ts'
import { addFact } from '../log/addFact.ts'

/** Adds a source that facts can rest on. */
export const citeSource = (draft: Draft, source: Source) => addFact(draft, 'source', source)

/** Keeps what a source says about classes of institutions, duties or functions; shown, never counted. */
export const noteStatement = (draft: Draft, statement: Statement) => addFact(draft, 'statement', statement)
