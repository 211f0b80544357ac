import type { GraphQLError } from 'graphql'
import { limitExceeded, limits } from './limits.ts'

/** The limit that a request exceeds by what stands within each other, or null; measured before anything walks it by calling itself. */
export const nestedTooDeep = (body: unknown): GraphQLError | null => {
  if (typeof body !== 'object' || body === null) return null
  const { query, variables, extensions } = body as Record<string, unknown>
  const values = Math.max(depthOfValue(variables), depthOfValue(extensions))
  if (values > limits.variables.allowed) return limitExceeded('variables', values)
  const brackets = typeof query === 'string' ? depthOfBrackets(query) : 0
  return brackets > limits.nesting.allowed ? limitExceeded('nesting', brackets) : null
}

/** Lists and objects within each other, level by level; 0 for any other value. */
const depthOfValue = (value: unknown): number => {
  let depth = 0
  for (let level = [value].filter(isHolder); level.length > 0; level = level.flatMap((holder) => Object.values(holder).filter(isHolder)))
    depth++
  return depth
}

const isHolder = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Brackets of a document within each other, of any kind; those in strings and comments are text. */
const depthOfBrackets = (document: string): number => {
  let [open, deepest] = [0, 0]
  for (let at = 0; at < document.length; at++) {
    const character = document[at]!
    if (character === '#') at = endOfLine(document, at)
    else if (character === '"') at = document.startsWith('"""', at) ? endOfBlock(document, at) : endOfString(document, at)
    else if ('([{'.includes(character)) deepest = Math.max(deepest, ++open)
    else if (')]}'.includes(character)) open--
  }
  return deepest
}

const endOfLine = (document: string, from: number): number => {
  let at = from
  while (at < document.length && document[at] !== '\n' && document[at] !== '\r') at++
  return at
}

/** A string that no quote ends ends with its line. */
const endOfString = (document: string, from: number): number => {
  let at = from + 1
  while (at < document.length && !'"\n\r'.includes(document[at]!)) at += document[at] === '\\' ? 2 : 1
  return at
}

const endOfBlock = (document: string, from: number): number => {
  let at = from + 3
  while (at < document.length && !document.startsWith('"""', at)) at += document.startsWith('\\"""', at) ? 4 : 1
  return at + 2
}
