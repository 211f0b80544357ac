import { createTransport } from 'nodemailer'
import type { MailSettings } from './settings.ts'

/** One letter, in plain text; with the same in HTML where it is longer. */
export interface Letter {
  to: string
  subject: string
  text: string
  html?: string
}

/** Sends letters; resolves when the mail server has taken one. */
export type Post = (letter: Letter) => Promise<void>

/** Mail by SMTP; null where none is set up. */
export const postBy = (settings: MailSettings | null): Post | null => {
  if (!settings) return null
  const transport = createTransport(settings.url, { from: settings.from })
  return async (letter) => void (await transport.sendMail({ ...letter, disableFileAccess: true, disableUrlAccess: true }))
}

/** A letter with a link with which somebody signs in once. */
export const signInLetter = (to: string, link: string): Letter => ({
  to,
  subject: 'Ihr Link zur Anmeldung bei Geflecht',
  text: [
    'Guten Tag,',
    '',
    'mit diesem Link melden Sie sich bei Geflecht an. Er gilt 15 Minuten und nur einmal:',
    '',
    link,
    '',
    'Wenn Sie ihn nicht angefordert haben, müssen Sie nichts tun.',
  ].join('\n'),
})

/** A letter with a link with which somebody chooses another password. */
export const forgottenLetter = (to: string, link: string): Letter => ({
  to,
  subject: 'Ein neues Kennwort für Geflecht',
  text: [
    'Guten Tag,',
    '',
    'mit diesem Link wählen Sie ein neues Kennwort für Geflecht. Er gilt eine Stunde und nur einmal:',
    '',
    link,
    '',
    'Wenn Sie ihn nicht angefordert haben, müssen Sie nichts tun; Ihr Kennwort bleibt, wie es ist.',
  ].join('\n'),
})

/** A letter that invites somebody to set up an account. */
export const invitationLetter = (to: string, link: string, inviter: string): Letter => ({
  to,
  subject: 'Einladung zu Geflecht',
  text: [
    'Guten Tag,',
    '',
    `${inviter} lädt Sie ein, in Geflecht mitzuarbeiten. Mit diesem Link richten Sie Ihr Konto ein. Er gilt sieben Tage und nur einmal:`,
    '',
    link,
    '',
    'Wenn Sie nichts damit anfangen können, müssen Sie nichts tun.',
  ].join('\n'),
})
