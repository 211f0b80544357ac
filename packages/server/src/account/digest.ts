import { createHash, randomBytes } from 'node:crypto'

/** A secret that cannot be guessed, in letters that need no escaping anywhere. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** Under which a secret is kept: it cannot be read back, and one of 256 random bits need not be salted. */
export const digestOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url')
