/** The page to which somebody returns who has signed in: one of ours, else the start. */
export const wayBack = (asked: unknown): string =>
  typeof asked === 'string' && /^\/(?![/\\])/.test(asked) && !asked.startsWith('/sign-in') && !asked.startsWith('/welcome') ? asked : '/'
