import { Refused } from '../log/refusal.ts'
import { type AskedGrant, grantFor, isWithin, type Keeping } from './account.commands.ts'
import { invitationLetter } from './mail.ts'
import { isDisplayName, isEmail, noName } from './names.ts'

/** Whom to invite, and as what. */
export interface Invitation extends AskedGrant {
  email: string
  displayName: string
}

/**
 * Makes an account, or takes one that is there, and gives it a role; sends a link to whoever cannot sign in yet.
 * The link is answered instead where none can be sent: in demo mode, and to administrators where no mail is set up.
 *
 * @throws Refused with the field that is wrong, faults NOT_FOUND and FORBIDDEN
 */
export const invite = async (
  keeping: Keeping,
  { email, displayName, ...asked }: Invitation,
): Promise<{ account: string; link: string | null }> => {
  const { accounts, rights, actor } = keeping
  const grant = grantFor(keeping, asked)
  if (!isEmail(email))
    throw Refused.because('email', { field: 'email', en: 'This is no e-mail address.', de: 'Das ist keine E-Mail-Adresse.' })
  if (!isDisplayName(displayName.trim())) throw noName('displayName')
  const isShown = accounts.settings.demo || (accounts.post === null && rights.isAdmin)
  if (!isShown && !accounts.post)
    throw Refused.because('email', {
      field: 'email',
      en: 'No mail is set up here, so no link can be sent. An administrator can invite and hand the link over.',
      de: 'Hier ist kein Mailversand eingerichtet. Eine Person mit Verwaltungsrecht kann einladen und den Link übergeben.',
    })
  const account = await accounts.people.make({ displayName: displayName.trim(), email: email.trim() })
  const held = await accounts.grants.of(account)
  await accounts.grants.give(account, grant, actor)
  await accounts.changed(account)
  // A link takes an account over that nobody has set up yet: shown only to whom everything belongs that it may do.
  if (await accounts.people.canSignIn(account)) return { account, link: null }
  const isOurs = held.every((one) => isWithin(keeping, one))
  if (isShown && !isOurs) return { account, link: null }
  const link = accounts.welcomeLink(await accounts.links.invite(account))
  if (isShown) return { account, link }
  accounts.send(invitationLetter(email.trim(), link, accounts.directory.displayNameOf(actor)))
  return { account, link: null }
}
