import { EntitySchema, ReferenceKind } from '@mikro-orm/core'
import { checks } from './checks.ts'
import type { Column, Columns } from '../fact/column.ts'
import { type ConceptName, conceptNames, concepts } from '../fact/concepts.ts'

/** Column types that both PGlite and PostgreSQL ≥ 15 know. */
const scalarTypes = {
  text: { type: 'string', columnType: 'text' },
  phrase: { type: 'string', columnType: 'text' },
  term: { type: 'string', columnType: 'text' },
  terms: { type: 'json', columnType: 'jsonb' },
  refs: { type: 'json', columnType: 'jsonb' },
  day: { type: 'string', columnType: 'date' },
  count: { type: 'integer', columnType: 'integer' },
  decimal: { type: 'double', columnType: 'double precision' },
  flag: { type: 'boolean', columnType: 'boolean' },
} as const

/** References are checked when the transaction ends, so that facts of one batch may come in any order. */
const reference = (column: Column) => ({
  kind: ReferenceKind.MANY_TO_ONE,
  entity: () => entityName(column.of as ConceptName),
  mapToPk: true,
  nullable: column.optional,
  deferMode: 'deferred',
  deleteRule: 'no action',
  updateRule: 'no action',
  index: true,
})

const propertyOf = (column: Column) => {
  if (column.kind !== 'ref') return { ...scalarTypes[column.kind], nullable: column.optional }
  if (column.of === null) return { type: 'integer', columnType: 'integer', nullable: column.optional, index: true }
  return reference(column)
}

const entityName = (concept: ConceptName) => concept[0]!.toUpperCase() + concept.slice(1)

/** The stored entity of a concept follows from its declared columns: a list exists once. */
const entityOf = (concept: ConceptName, columns: Columns) =>
  new EntitySchema<Record<string, never>>({
    name: entityName(concept),
    tableName: concept.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    checks: checks[concept] ?? [],
    properties: {
      id: { type: 'integer', columnType: 'integer', primary: true, autoincrement: false },
      key: { type: 'string', columnType: 'text', unique: true },
      version: { type: 'integer', columnType: 'integer' },
      ...Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, propertyOf(column)])),
    } as never,
  })

/** The entity of each concept. */
export const factEntities = Object.fromEntries(conceptNames.map((concept) => [concept, entityOf(concept, concepts[concept])])) as Record<
  ConceptName,
  EntitySchema
>

export const revisionEntity = new EntitySchema<Record<string, never>>({
  name: 'Revision',
  tableName: 'revision',
  properties: {
    number: { type: 'integer', columnType: 'integer', primary: true, autoincrement: false },
    at: { type: 'string', columnType: 'timestamptz' },
    actor: { type: 'string', columnType: 'text', index: true },
    command: { type: 'string', columnType: 'text' },
    through: { type: 'string', columnType: 'text', default: '' },
    undoes: { type: 'integer', columnType: 'integer', nullable: true, index: true },
    edit: { type: 'string', columnType: 'text', nullable: true, unique: true },
    answered: { type: 'integer', columnType: 'integer', nullable: true },
  } as never,
})

export const changeEntity = new EntitySchema<Record<string, never>>({
  name: 'Change',
  tableName: 'change',
  properties: {
    revision: { type: 'integer', columnType: 'integer', primary: true },
    seq: { type: 'integer', columnType: 'integer', primary: true },
    concept: { type: 'string', columnType: 'text' },
    fact: { type: 'integer', columnType: 'integer', index: true },
    key: { type: 'string', columnType: 'text' },
    before: { type: 'json', columnType: 'jsonb', nullable: true },
    after: { type: 'json', columnType: 'jsonb', nullable: true },
  } as never,
})

/** One row: the last revision and the last id given, locked by every write; and the secret from which opaque keys are made. */
const counterEntity = new EntitySchema<Record<string, never>>({
  name: 'Counter',
  tableName: 'counter',
  properties: {
    id: { type: 'integer', columnType: 'integer', primary: true, autoincrement: false },
    revision: { type: 'integer', columnType: 'integer' },
    lastId: { type: 'integer', columnType: 'integer' },
    seal: { type: 'string', columnType: 'text', default: '' },
  } as never,
})

export const entities = [...Object.values(factEntities), revisionEntity, changeEntity, counterEntity]
