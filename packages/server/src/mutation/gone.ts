import { Gone } from '../change/change.type.ts'
import type { AnyRow } from '../fact/column.ts'
import type { ConceptName } from '../fact/concepts.ts'
import { resultOf } from './carryOut.ts'

/** The result of a mutation that takes something back. */
export const GoneResult = resultOf('Gone', () => Gone)

/** What is answered about a fact that will be gone. */
export const gone = (concept: ConceptName, { id, key }: Pick<AnyRow, 'id' | 'key'>): Gone => new Gone({ concept, fact: id, key })
