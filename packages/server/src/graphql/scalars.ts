import { type Day, isDay } from '@geflecht/domain'
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'
import { badInput, shortened } from './fault.ts'

const shown = (value: unknown) => shortened(typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value)))

const dayOf = (value: unknown): Day => {
  if (typeof value === 'string' && isDay(value)) return value
  throw badInput(`“${shown(value)}” is not a day.`, 'A Date is a day of the calendar written as YYYY-MM-DD, for example 2026-01-01.')
}

const instantOf = (value: unknown): string => {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(value)) {
    const time = new Date(value)
    if (!Number.isNaN(time.getTime())) return time.toISOString()
  }
  throw badInput(
    `“${shown(value)}” is not an instant.`,
    'A DateTime is written as ISO 8601 with its zone, for example 2026-01-01T09:30:00Z.',
  )
}

const scalar = (name: string, description: string, parse: (value: unknown) => string) =>
  new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: (value) => value as string,
    parseValue: parse,
    parseLiteral: (node) => {
      try {
        return parse(node.kind === Kind.STRING ? node.value : 'value' in node ? String(node.value) : node.kind)
      } catch (error) {
        const { message, extensions } = error as GraphQLError
        throw new GraphQLError(message, { nodes: node, extensions })
      }
    },
  })

export const DateScalar = scalar('Date', 'A calendar day in Europe/Berlin, written as ISO 8601 `YYYY-MM-DD`.', dayOf)
export const DateTimeScalar = scalar(
  'DateTime',
  'An instant, written as ISO 8601 with its zone, for example `2026-01-01T09:30:00Z`.',
  instantOf,
)
