import type { LaterWords } from '../shell/words/later/words.ts'
import type { WorkItem } from './work.documents.ts'

/** What a line says of a thing that waits: what it is called, and a sentence more. */
export function headlineOf({ subject }: Pick<WorkItem, 'subject'>, words: LaterWords['work']): { title: string; note: string | null } {
  switch (subject.__typename) {
    case 'Gap':
      return { title: subject.title, note: subject.message }
    case 'Membership':
      return { title: words.invitation(subject.invitedTo.name), note: words.forInstitution(subject.invited.name) }
    case 'Agreement':
      return { title: subject.agreementTitle, note: null }
    case 'Cooperation':
      return { title: `${subject.from.name} – ${subject.to.name}`, note: words.confirmation }
    case 'Comment':
      return { title: words.mention(subject.author.displayName, nameOf(subject.about)), note: subject.text }
    default:
      return { title: subject.key, note: null }
  }
}

type About = Extract<WorkItem['subject'], { __typename: 'Comment' }>['about']

/** What the thing is called that a comment is about. */
function nameOf(about: About): string {
  if ('name' in about) return about.name
  if ('title' in about) return about.title
  return about.__typename === 'Cooperation' ? `${about.from.name} – ${about.to.name}` : about.key
}

/** A form that settles what waits. */
export interface Doing {
  verb: string
  of: string
  word: keyof LaterWords['work']['doing']
  icon: string
}

/** The forms that settle a thing that waits, as far as the viewer may send them. Of a gap the panel shows all that can be done. */
export function doingOf({ subject }: Pick<WorkItem, 'subject'>): Doing[] {
  if (subject.__typename === 'Membership')
    return (
      [
        { verb: 'acceptInvitation', word: 'accept', icon: 'i-lucide-check' },
        { verb: 'declineInvitation', word: 'decline', icon: 'i-lucide-x' },
      ] as const
    )
      .filter(({ verb }) => subject.viewerMay.includes(verb))
      .map((one) => ({ ...one, of: subject.id }))
  if (subject.__typename === 'Agreement' && subject.viewerMay.includes('signAgreement'))
    return [{ verb: 'signAgreement', of: subject.id, word: 'sign', icon: 'i-lucide-file-signature' }]
  if (subject.__typename === 'Cooperation') {
    const said = new Set(subject.claims.map(({ by }) => by.key))
    const sides = [
      [subject.from, subject.to],
      [subject.to, subject.from],
    ] as const
    return sides
      .filter(([by]) => !said.has(by.key) && by.viewerMay.includes('claimCooperation'))
      .map(([by, other]) => ({ verb: 'claimCooperation', of: `${by.key}~${other.key}`, word: 'confirm', icon: 'i-lucide-handshake' }))
  }
  return []
}
