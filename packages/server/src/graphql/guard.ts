import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLString,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { getMetadataStorage } from 'type-graphql'
import type { View } from '../atlas/view.ts'
import type { RedactionReason } from '../rights/redaction.ts'
import { type Sight, sightOf } from '../rights/sight.ts'
import type { RequestContext } from './context.ts'
import { forbidden, unauthenticated } from './fault.ts'
import type { FieldExtensions } from './field.ts'
import { notAllowed, type Policy, policyNamed } from './policy.ts'
import type { Redacted } from './redacted.type.ts'
import { Subject } from './subject.ts'

type Field = GraphQLField<unknown, RequestContext>
type Resolver = GraphQLFieldResolver<unknown, RequestContext>

/**
 * Puts the policies around the fields of a schema. A field whose policy has a rule, and a field of a thing that withholds some, is redacted
 * where the viewer may not see it; whatever a field leads to is left out where the viewer may not know of it. Fields that need none of
 * this are left as they are.
 */
export const guard = (schema: GraphQLSchema): void => {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType)
  const guards = new Map(
    types.map((type) => [type, new Map(Object.values(type.getFields()).map((field) => [field, guardOf(schema, type, field)]))]),
  )
  for (const [type, fields] of guards) {
    for (const [field, guarding] of fields) if (guarding) field.resolve = guardedResolver(field, guarding)
    guardsOf.set(type.name, [...fields])
    const { redacted } = type.getFields()
    if (redacted) redacted.resolve = (thing, _args, context) => redactionsOf([...fields], thing, sightFor(thing, context))
  }
}

/** Those of these fields of a thing that the viewer sees; names that are no fields of its type count as seen. */
export const fieldsSeen = (type: string, thing: unknown, see: Sight, names: readonly string[]): string[] => {
  const redacted = new Set(redactionsOf(guardsOf.get(type) ?? [], thing, see).map(({ field }) => field))
  return names.filter((name) => !redacted.has(name))
}
const guardsOf = new Map<string, readonly (readonly [Field, Guard | null])[]>()

/** What stands between a field and whoever asks. */
interface Guard {
  policy: Policy | null
  /** The thing itself may withhold it. */
  withheld: boolean
  /** It leads to things that the viewer may not know of. */
  leads: boolean
}

const guardOf = (schema: GraphQLSchema, type: GraphQLObjectType, field: Field): Guard | null => {
  if (field.name === 'redacted' || field.name === 'viewerMay') return null
  const named = policyNamed((field.extensions as Partial<FieldExtensions>).policy)
  const policy = named?.may ? named : null
  const withheld = withholds(type)
  const leads = leadsToFacts(schema, field.type)
  return policy || withheld || leads ? { policy, withheld, leads } : null
}

const guardedResolver = (field: Field, guarding: Guard): Resolver => {
  const read: Resolver = field.resolve ?? ((thing) => (thing as Record<string, unknown>)[field.name])
  const admit = admitting(field)
  return (thing, args, context, info) => {
    const see = sightFor(thing, context)
    const reason = reasonAgainst(guarding, field.name, thing, see)
    if (reason !== null) return insteadOf(field, guarding, reason, args)
    const value: unknown = read(thing, args, context, info)
    if (!guarding.leads || see.isWhole) return value
    return value instanceof Promise ? value.then((found) => admit(found, see)) : admit(value, see)
  }
}

const sightFor = (thing: unknown, { atlas, viewer, today }: RequestContext): Sight =>
  (thing as { view?: View } | undefined)?.view?.sight ?? sightOf(atlas, viewer, today)

const reasonAgainst = ({ policy, withheld }: Guard, field: string, thing: unknown, see: Sight): RedactionReason | null => {
  if (see.isProgram) return null
  const own = withheld ? (thing as Subject).withholds(field) : null
  if (own !== null) return own
  const answer = policy ? policy.may!(see, thing as never) : true
  return answer === true ? null : answer
}

/** Leaves out what the viewer may not know of. */
const admitting = (field: Field) => {
  const needed = isNonNullType(field.type)
  return (value: unknown, see: Sight): unknown => {
    if (Array.isArray(value)) return value.filter((item) => !isHidden(item))
    if (!isHidden(value)) return value
    if (needed) throw faultFor(notAllowed(see))
    return null
  }
}

const isHidden = (value: unknown): boolean => value instanceof Subject && !value.isVisible

/** What takes the place of a redacted value; a fault where the type leaves room for nothing. */
const insteadOf = ({ type }: Field, { policy }: Guard, reason: RedactionReason, args: { language?: string }): unknown => {
  if (policy?.otherwise === 'refused') throw faultFor(reason)
  if (!isNonNullType(type)) return null
  const inner = getNullableType(type)
  if (isListType(inner)) return []
  if (inner === GraphQLString) return args.language === 'EN' ? 'not visible' : 'nicht einsehbar'
  if (isObjectType(inner) && inner.name.endsWith('Connection')) return emptyConnection
  throw faultFor(reason)
}

const emptyConnection = {
  items: [],
  edges: [],
  totalCount: 0,
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
}

/** The fault for whoever asks for what is inside a network without the right to look into it. */
export const hiddenInside = (see: Sight): Error => faultFor(notAllowed(see))

const faultFor = (reason: RedactionReason): Error =>
  reason === 'SIGN_IN' ? unauthenticated() : forbidden('see this', 'It lies outside of what your account may see.')

/** Every field of a thing that this viewer does not see, and why; by name. */
const redactionsOf = (fields: readonly (readonly [Field, Guard | null])[], thing: unknown, see: Sight): Redacted[] => {
  if (see.isProgram) return []
  const found = fields.flatMap(([field, guarding]) => {
    const reason = guarding && (reasonAgainst(guarding, field.name, thing, see) ?? reasonHidden(field, guarding, thing, see))
    return reason ? [{ field: field.name, reason }] : []
  })
  return found.sort((a, b) => (a.field < b.field ? -1 : 1))
}

/** A field that leads to one thing is redacted where that thing is hidden. */
const reasonHidden = ({ name, type, extensions }: Field, { leads }: Guard, thing: unknown, see: Sight): RedactionReason | null => {
  const isPlain = (extensions as Partial<FieldExtensions>).read !== 'call' && !isListType(getNullableType(type))
  return leads && isPlain && isHidden((thing as Record<string, unknown>)[name]) ? notAllowed(see) : null
}

const withholds = ({ name }: GraphQLObjectType): boolean => {
  const target = getMetadataStorage().objectTypes.find((known) => known.name === name)?.target as { prototype: Subject } | undefined
  return target !== undefined && target.prototype instanceof Subject && target.prototype.withholds !== Subject.prototype.withholds
}

/** Whether a field can lead to facts, or to what is computed of them; terms of vocabularies are everybody's. */
const leadsToFacts = (schema: GraphQLSchema, type: GraphQLOutputType): boolean => {
  const named = getNamedType(type)
  if (isAbstractType(named)) return schema.getPossibleTypes(named).some(isFact)
  return isObjectType(named) && isFact(named)
}

const isFact = (type: GraphQLObjectType): boolean => {
  const names = type.getInterfaces().map(({ name }) => name)
  return names.includes('Subject') && !names.includes('Term')
}
