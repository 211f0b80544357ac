import 'reflect-metadata'
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Extensions,
  Field,
  FieldResolver,
  InputType,
  InterfaceType,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
  Subscription,
  createUnionType,
  registerEnumType,
} from 'type-graphql'
import { noted, type Policy } from './policy.ts'

/**
 * The only words in which the schema is written. Each names its type, its policy and its description,
 * so that nothing can be shown of which nobody has said what it means and who may see it.
 */
type TypeOf = () => object | symbol
type Name<T> = new (...args: never[]) => T
type AnyClass = abstract new (...args: never[]) => unknown

export interface FieldOptions {
  nullable?: boolean
  /** How many items a list without `first` is reckoned with when a document's cost is counted; 10 when left out. */
  size?: number
}

/** What the schema remembers of a field besides GraphQL's own words. */
export interface FieldExtensions {
  policy: string
  size: number
  /** How its value is had: a plain property, a getter, or a call. */
  read: 'property' | 'getter' | 'call'
}

const remember = (policy: Policy, options: FieldOptions, read: FieldExtensions['read']) =>
  Extensions({ policy: noted(policy), size: options.size ?? 10, read } satisfies FieldExtensions)

const graphqlOptions = ({ nullable }: FieldOptions, description: string) => ({ description, ...(nullable ? { nullable } : {}) })

/** A field of the class that it stands in. */
export const shows =
  (type: TypeOf, policy: Policy, description: string, options: FieldOptions = {}) =>
  (target: object, key: string, descriptor?: PropertyDescriptor): void => {
    Field(type, graphqlOptions(options, description))(target, key, descriptor as never)
    remember(policy, options, descriptor ? (descriptor.get ? 'getter' : 'call') : 'property')(target, key, descriptor as never)
  }

/** A field that a later concept adds to an earlier one's type; stands in a class marked `@addsTo`. */
export const adds =
  (type: TypeOf, policy: Policy, description: string, options: FieldOptions = {}) =>
  (target: object, key: string, descriptor: PropertyDescriptor): void => {
    FieldResolver(type, graphqlOptions(options, description))(target, key, descriptor)
    remember(policy, options, 'call')(target, key, descriptor)
  }

/** A root field. */
export const asks =
  (type: TypeOf, policy: Policy, description: string, options: FieldOptions = {}) =>
  (target: object, key: string, descriptor: PropertyDescriptor): void => {
    Query(type, graphqlOptions(options, description))(target, key, descriptor)
    remember(policy, options, 'call')(target, key, descriptor)
  }

/** A root field that changes something; its first word is the user's verb. */
export const does =
  (type: TypeOf, policy: Policy, description: string, options: FieldOptions = {}) =>
  (target: object, key: string, descriptor: PropertyDescriptor): void => {
    Mutation(type, graphqlOptions(options, description))(target, key, descriptor)
    remember(policy, options, 'call')(target, key, descriptor)
  }

export interface ValueOptions {
  nullable?: boolean
  defaultValue?: unknown
}

/** A field that clients subscribe to; its method gives the answer for one event, `follows` tells which events it is about. */
export const tells =
  (
    type: TypeOf,
    policy: Policy,
    description: string,
    follows: (asked: { args: never; context: never }) => Promise<AsyncIterable<unknown>>,
  ) =>
  (target: object, key: string, descriptor: PropertyDescriptor): void => {
    Subscription(type, { description, subscribe: ((asked: object) => follows(asked as never)) as never })(target, key, descriptor)
    remember(policy, {}, 'call')(target, key, descriptor)
  }

/** An argument. */
export const takes = (name: string, type: TypeOf, description: string, options: ValueOptions = {}) =>
  Arg(name, type, { ...options, description })

/** All arguments of a class marked `@args`. */
export const takesAll = (type: () => object) => Args(type as () => Name<unknown>)

/** The request's context. */
export const inContext = Ctx

/** The thing that a field is added to. */
export const onRoot = Root

/** A field of an input or of a class of arguments. */
export const holds =
  (type: TypeOf, description: string, options: ValueOptions = {}) =>
  (target: object, key: string): void =>
    Field(type, { ...options, description })(target, key)

/** A class of arguments that several fields share. */
export const args = ArgsType

export const objectType = (name: string, description: string, options: { implements?: AnyClass[] } = {}) =>
  ObjectType(name, { description, simpleResolvers: true, ...(options.implements ? { implements: options.implements as never } : {}) })

export const interfaceType = (name: string, description: string, options: { implements?: AnyClass[] } = {}) =>
  InterfaceType(name, { description, ...(options.implements ? { implements: options.implements as never } : {}) })

export const inputType = (name: string, description: string) => InputType(name, { description })

/** Root fields of a concept. */
export const root = () => Resolver()

/** Fields that this concept adds to the type of an earlier one. */
export const addsTo = (type: () => AnyClass) => Resolver(type as never)

export const unionType = (name: string, description: string, types: () => readonly AnyClass[]) =>
  createUnionType({ name, description, types: types as never })

/** An enum in which every value says what it means. Returns the object by which fields name it. */
export const enumType = <T extends string>(
  name: string,
  description: string,
  meanings: Readonly<Record<T, string>>,
): { readonly [V in T]: V } => {
  const values = Object.fromEntries(Object.keys(meanings).map((value) => [value, value])) as { [V in T]: V }
  const valuesConfig = Object.fromEntries(Object.entries<string>(meanings).map(([value, meaning]) => [value, { description: meaning }]))
  registerEnumType(values, { name, description, valuesConfig: valuesConfig as never })
  return values
}
