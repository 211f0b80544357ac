import { isKeyWord, isRecord, type Whereabouts, whereaboutsIn } from './whereabouts.ts'

/** What a page may say. */
export type Message =
  /** The first one: who it is, where the cookie does not tell, and that its user does not want to be shown. */
  | { type: 'hello'; authorization: string | null; hidden: boolean }
  | { type: 'here'; network: string; where: Whereabouts }
  /** In no network. */
  | { type: 'away' }
  | { type: 'hide'; hidden: boolean }

/** The message in a text, or null where it is none: nothing more and nothing less than the protocol knows is understood. */
export const messageIn = (text: string): Message | null => {
  const message = parsed(text)
  if (!isRecord(message)) return null
  const { type, ...rest } = message
  if (type === 'hello') return greetingIn(rest)
  if (type === 'here') return hereIn(rest)
  if (type === 'hide' && hasOnly(rest, ['hidden']) && typeof rest['hidden'] === 'boolean') return { type, hidden: rest['hidden'] }
  return type === 'away' && hasOnly(rest, []) ? { type } : null
}

const greetingIn = (rest: Record<string, unknown>): Message | null => {
  const { authorization = null, hidden = false } = rest
  if (!hasOnly(rest, ['authorization', 'hidden']) || typeof hidden !== 'boolean') return null
  return authorization === null || typeof authorization === 'string' ? { type: 'hello', authorization, hidden } : null
}

const hereIn = ({ network, ...rest }: Record<string, unknown>): Message | null => {
  const where = whereaboutsIn(rest)
  return where && isKeyWord(network) ? { type: 'here', network, where } : null
}

const hasOnly = (value: Record<string, unknown>, names: readonly string[]): boolean =>
  Object.keys(value).every((name) => names.includes(name))

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
