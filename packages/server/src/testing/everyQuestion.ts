import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  type OperationDefinitionNode,
  parse,
} from 'graphql'
import { costOf } from '../graphql/cost.ts'
import { limits } from '../graphql/limits.ts'
import { schema } from '../graphql/schema.ts'

/** One field of the schema asked about one thing; where it stands at the root, it can be asked together with others. */
export interface Question {
  text: string
  /** Whether its answer is given up with it, and not with everything that is asked beside it. */
  standsAlone: boolean
}

/** Values for arguments that are needed. */
const needed: Readonly<Record<string, string>> = {
  first: '9',
  since: '0',
  ties: '[COOPERATION, CO_ATTENDANCE, CO_MEMBERSHIP, AGREEMENT, HANDOVER]',
  text: '"geheim"',
  land: '"05"',
  level: 'GEMEINDE',
  template: '"tpl.kkg-3-2.2021"',
  input:
    '{ assumptions: [{ kind: REMOVE_COORDINATION, institutions: ["inst.jugendamt"] }, { kind: REMOVE_MEMBERSHIP, institutions: ["inst.eins"] }] }',
}

/** The same by the type of the argument, where its name says less. */
const neededOfType: Readonly<Record<string, string>> = {
  DrillInput: '{ at: { weekday: FRIDAY, time: "17:00" }, withoutInstitution: "inst.jugendamt", vacantFunction: "contact.amt" }',
}

const valueNeeded = ({ name, type }: GraphQLArgument): string | undefined => neededOfType[getNamedType(type).name] ?? needed[name]

/** Arguments that say how much of an answer, or in which words; what is shown is the same. */
const onlyPaging = new Set(['first', 'last', 'after', 'before', 'language'])

/** Values that widen an answer or change what it is made of, one after the other. */
const widening: Readonly<Record<string, readonly string[]>> = {
  asOf: ['"2024-06-01"', '"2027-01-01"'],
  includeSubtree: ['true'],
  ended: ['true'],
  resolved: ['true', 'false'],
  linked: ['true', 'false'],
  endsBefore: ['"2090-01-01"'],
  near: ['"ter.ort"'],
  filter: ['{}'],
  atMost: ['0', '9999'],
  open: ['["ter.ort", "ter.ort~jugendhilfe"]'],
  keys: ['["density", "components"]', '["degree", "constraint"]'],
  kinds: ['["GRUNDSATZVEREINBARUNG_KKG"]'],
  rules: ['["G01", "G04", "G10"]'],
  sectors: ['["jugendhilfe", "gesundheit"]'],
  template: ['"tpl.kkg-3-2.2021"'],
  network: ['"net.ort"'],
  land: ['"05"'],
  within: ['"ter.ort"'],
  ags: ['"05999000"'],
  budget: ['1', '9'],
  perInstitution: ['1'],
  with: ['["inst.geheim-praxis-x7q"]', '["inst.fern"]'],
  depth: ['3'],
  forms: ['["ARBEITSKREIS"]'],
  minLevel: ['0'],
  between: ['["jugendhilfe", "jugendhilfe"]'],
  leastNetworks: ['1'],
  at: ['{ weekday: FRIDAY, time: "22:00" }'],
  directed: ['true'],
  comparedWith: ['{ ties: [CO_MEMBERSHIP], asOf: "2026-01-01" }'],
}

const valuesOf = ({ name, type }: GraphQLArgument): readonly string[] => {
  const of = getNamedType(type)
  if (!isEnumType(of)) return widening[name] ?? []
  const all = of.getValues().map((value) => value.name)
  return isListType(getNullableType(type)) ? [`[${all.join(', ')}]`] : all
}

/** Arguments for which no other value than the usual one is asked. */
export const unvaried = (): string[] =>
  allFields().flatMap(([type, field]) =>
    field.args
      .filter(
        (arg) =>
          !onlyPaging.has(arg.name) &&
          arg.name !== 'knownAt' &&
          arg.name !== 'key' &&
          valueNeeded(arg) === undefined &&
          !isRequiredArgument(arg),
      )
      .filter((arg) => valuesOf(arg).length === 0)
      .map((arg) => `${type.name}.${field.name}(${arg.name})`),
  )

/** Types that no question leads to: what writing answers, and what comes over the socket. */
const answersToWriting = new Set([
  'Mutation',
  'Subscription',
  'Refused',
  'EditConflict',
  'ConflictingField',
  'EditedVersion',
  'Problem',
  'InvitedAccount',
  'CreatedToken',
  'CreatedCalendarFeed',
])

const allFields = (): [GraphQLObjectType, GraphQLField<unknown, unknown>][] =>
  Object.values(schema().getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__') && !answersToWriting.has(name))
    .flatMap((type) => Object.values(type.getFields()).map((field): [GraphQLObjectType, GraphQLField<unknown, unknown>] => [type, field]))

const seen = new Set<string>()

/** Fields for which nothing has been asked yet. */
export const unasked = (): string[] =>
  allFields()
    .map(([type, field]) => `${type.name}.${field.name}`)
    .filter((name) => !seen.has(name))

const argumentsOf = ({ args }: GraphQLField<unknown, unknown>): string | null => {
  const named = args.filter((arg) => isRequiredArgument(arg) || ['first', 'ties', 'template'].includes(arg.name))
  if (named.some((arg) => valueNeeded(arg) === undefined)) return null
  return named.length === 0 ? '' : `(${named.map((arg) => `${arg.name}: ${valueNeeded(arg)}`).join(', ')})`
}

/** The usual arguments, and each other value of each argument beside them. */
const argumentsInTurn = (field: GraphQLField<unknown, unknown>): string[] => {
  const usual = argumentsOf(field)
  if (usual === null) return []
  const others = field.args.filter(({ name }) => !usual.includes(`${name}:`) && !onlyPaging.has(name))
  const with_ = (one: string) => (usual === '' ? `(${one})` : usual.replace(')', `, ${one})`))
  return [usual, ...others.flatMap((arg) => valuesOf(arg).map((value) => with_(`${arg.name}: ${value}`)))]
}

const typesOf = (type: GraphQLNamedType): readonly GraphQLObjectType[] =>
  isAbstractType(type) ? schema().getPossibleTypes(type) : isObjectType(type) ? [type] : []

/** What has a key, but is found only within the answer to something else. */
const withinAnswers = new Set(['CoverageItem', 'TemplateItem', 'HandoverTemplate'])

const isThing = (type: GraphQLNamedType): boolean => isAbstractType(type) || (isSubject(type) && !withinAnswers.has(type.name))

/** Instead of a depth: whatever is no thing of its own is opened, and of things is asked which they are. */
const inNameOnly = 0.5

const naming = '__typename ... on Subject { id key }'

/** Everything of a type down to a depth of things within things; what is no thing of its own is always opened, once on each way. */
export const selectionOf = (type: GraphQLNamedType, depth: number, way: readonly string[] = []): string => {
  if (isAbstractType(type)) {
    const others = typesOf(type).filter((one) => !isSubject(one))
    return [naming, ...others.map((one) => `... on ${one.name} { ${selectionOf(one, 0, way)} }`), goneIn(type)].join(' ')
  }
  return typesOf(type)
    .flatMap((one) => Object.values(one.getFields()).flatMap((field) => selectionOfField(one, field, depth, way) ?? []))
    .join(' ')
}

/** What has been removed is found nowhere else. */
const goneIn = (type: GraphQLNamedType): string => {
  const gone = typesOf(type).find(({ name }) => name === 'Gone')
  return gone === undefined ? '' : `... on Gone { ${selectionOf(gone, 0)} }`
}

const isSubject = (type: GraphQLNamedType): boolean => isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Subject')

const isFlat = (type: GraphQLNamedType): boolean =>
  isObjectType(type) && Object.values(type.getFields()).every((field) => isLeafType(getNamedType(field.type)))

const selectionOfField = (
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  depth: number,
  way: readonly string[],
  asked = argumentsOf(field),
): string | null => {
  const of = getNamedType(field.type)
  if (asked === null) return null
  if (isLeafType(of)) {
    seen.add(`${type.name}.${field.name}`)
    return `${field.name}${asked}`
  }
  const opens = !isThing(of)
  if (!opens && depth === inNameOnly) return `${field.name}${asked} { ${naming} }`
  if (opens ? way.includes(of.name) || (depth === 0 && !isFlat(of)) : depth === 0) return null
  const within = selectionOf(of, opens ? depth : depth - 1, [...way, of.name])
  if (within === '') return null
  seen.add(`${type.name}.${field.name}`)
  return `${field.name}${asked} { ${within} }`
}

/** Every field of every thing with one of these ids, with each way to ask for it, and at each of these moments. */
export const questionsAbout = (ids: readonly { type: string; id: string }[], moments: readonly string[]): Question[] =>
  ids.flatMap(({ type: name, id }) => {
    const type = schema().getType(name) as GraphQLObjectType
    return Object.values(type.getFields()).flatMap((field) =>
      argumentsInTurn(field).flatMap((asked, turn) => {
        const at = turn === 0 ? ['', ...moments] : ['']
        const asking = (depth: number, moment: string): Question | null => {
          const selection = selectionOfField(type, field, depth, [], asked)
          return selection ? { text: `node(id: "${id}"${moment}) { ... on ${name} { ${selection} } }`, standsAlone: true } : null
        }
        return at.flatMap((moment) => {
          const whole = asking(1, moment)
          return (whole && costOfQuestion(whole) > limits.cost.allowed ? asking(inNameOnly, moment) : whole) ?? []
        })
      }),
    )
  })

/** Every field of the root, with each way to ask for it; those that take a key, for every key. */
export const questionsAtRoot = (keys: readonly string[], moments: readonly string[]): Question[] =>
  Object.values(schema().getQueryType()!.getFields()).flatMap((field): Question[] => {
    const of = getNamedType(field.type)
    const takes = (name: string) => field.args.some((arg) => arg.name === name)
    const list = isListType(getNullableType(field.type)) || of.name.endsWith('Connection')
    const byKey = takes('key') && !list
    // A thing that is found by its key is asked for everything by its id.
    const selecting = (depth: number) => (isLeafType(of) ? '' : `{ ${selectionOf(of, depth) || '__typename'} }`)
    const selections = [...(byKey && isThing(of) ? [] : [1, inNameOnly]), 0].map(selecting)
    const standsAlone = !isNonNullType(field.type)
    const asking = (text: string): Question => {
      // As deep as the server allows.
      const questions = selections.map((selection): Question => ({ text: `${field.name}${text} ${selection}`, standsAlone }))
      return questions.find((question) => costOfQuestion(question) <= limits.cost.allowed) ?? questions.at(-1)!
    }
    seen.add(`Query.${field.name}`)
    const days = field.name === 'networkDiff' ? ', from: "2019-01-01", to: "2026-01-01"' : ''
    if (byKey)
      return keys.flatMap((key) => ['', ...(takes('knownAt') ? moments : [])].map((moment) => asking(`(key: "${key}"${days}${moment})`)))
    const turns = argumentsInTurn(field)
    const usual = turns[0]
    const past = takes('knownAt') && usual !== undefined ? moments.map((moment) => withMore(usual, moment)) : []
    return [...turns, ...past].map(asking)
  })

const withMore = (asked: string, more: string): string => (asked === '' ? `(${more.slice(2)})` : asked.replace(')', `${more})`))

/** Questions together, as many in one document as the server allows; each under a name of its own. */
export const together = (questions: readonly Question[]): readonly (readonly Question[])[] => {
  const documents: Question[][] = []
  let open: Question[] = []
  let [fields, cost] = [0, 0]
  for (const question of questions) {
    if (!question.standsAlone) {
      documents.push([question])
      continue
    }
    const [more, dearer] = [question.text.split(/[^\w]+/).length, costOfQuestion(question)]
    if (open.length >= limits.aliases.allowed - 10 || fields + more > 900 || cost + dearer > limits.cost.allowed) {
      documents.push(open)
      open = []
      fields = 0
      cost = 0
    }
    open.push(question)
    fields += more
    cost += dearer
  }
  return [...documents, open].filter(({ length }) => length > 0)
}

const costOfQuestion = ({ text }: Question): number => {
  const document = parse(`{ ${text} }`)
  return costOf(schema(), document, document.definitions[0] as OperationDefinitionNode, {})
}
