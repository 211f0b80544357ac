import { Refused } from '../log/refusal.ts'
import type { Keeping } from './account.commands.ts'
import { isDisplayName } from './names.ts'
import type { TokenScope } from './tables.ts'

const day = 24 * 3_600_000
const longest = 366
const mostTokens = 50

/** What a token is to be. */
interface AskedToken {
  name: string
  scope: TokenScope
  days: number
}

/**
 * Makes a token for whoever asks.
 *
 * @throws Refused with the field that is wrong
 */
export const tokenFor = async ({ accounts, actor }: Keeping, { name, scope, days }: AskedToken) => {
  const called = name.trim()
  // Sessions of browsers stand in the history as „web“.
  if (!isDisplayName(called) || called.toLowerCase() === 'web')
    throw Refused.because('token', {
      field: 'name',
      en: 'A name has 2 to 80 characters, without < and >, e-mail address, telephone number or date of birth, and is not “web”.',
      de: 'Ein Name hat 2 bis 80 Zeichen, ohne < und >, E-Mail-Adresse, Telefonnummer oder Geburtsdatum, und ist nicht „web“.',
    })
  if (days < 1 || days > longest)
    throw Refused.because('token', {
      field: 'days',
      en: `A token holds for 1 to ${longest} days.`,
      de: `Ein Token gilt 1 bis ${longest} Tage.`,
    })
  if ((await accounts.tokens.of(actor)).length >= mostTokens)
    throw Refused.because('token', {
      en: `An account has at most ${mostTokens} tokens. Revoke one first.`,
      de: `Ein Konto hat höchstens ${mostTokens} Tokens. Widerrufen Sie zuerst eines.`,
    })
  return accounts.tokens.make(actor, { name: called, scope, expiresAt: new Date(Date.now() + days * day) })
}
