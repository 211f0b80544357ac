/** What `/auth/*` answered: the body, or why not, in a word that the page puts into its own language. */
export type AuthAnswer = { ok: true; body: Record<string, unknown> } | { ok: false; reason: string; message: string }

/** Asks one of the addresses under `/auth`, which sign people in and out; the session comes as a cookie that no script reads. */
export async function auth(path: string, body?: Record<string, unknown>): Promise<AuthAnswer> {
  try {
    const response = await fetch(`/auth${path}`, {
      ...(body ? { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}),
    })
    const told = (await response.json().catch(() => ({}))) as Record<string, unknown>
    if (response.ok) return { ok: true, body: told }
    const [fault] = (told['errors'] ?? []) as { message?: string; extensions?: { code?: string; reason?: string } }[]
    return { ok: false, reason: fault?.extensions?.reason ?? fault?.extensions?.code ?? '', message: fault?.message ?? '' }
  } catch {
    return { ok: false, reason: 'UNREACHABLE', message: '' }
  }
}

/** The ways in which people can sign in here. */
export interface SignInWays {
  password: boolean
  link: boolean
  /** What the organisation's own sign-in is called; null where there is none. */
  provider: string | null
  demo: readonly { account: string; displayName: string }[]
}

/** Asks for the ways; null while the server is silent. */
export async function signInWays(): Promise<SignInWays | null> {
  const answer = await auth('/ways')
  return answer.ok ? (answer.body as unknown as SignInWays) : null
}
