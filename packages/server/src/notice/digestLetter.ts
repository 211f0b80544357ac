import { type Language, labelOf } from '@geflecht/domain'
import type { Letter } from '../account/mail.ts'
import { noticeWords } from './notice.type.ts'
import type { Found, NoticeKind } from './noticesFound.ts'

interface Digest {
  to: string
  language: Language
  /** Where people reach the server. */
  address: string
  notices: readonly Found[]
  /** How many things wait for the reader, and how many of them are overdue. */
  waiting: { all: number; overdue: number }
}

/** A letter that says what happened and what waits, in numbers: no name and no word of anybody stands in it. */
export const digestLetter = ({ to, language, address, notices, waiting }: Digest): Letter => {
  const say = (de: string, en: string) => labelOf({ de, en }, language)
  const lines = linesOf(notices, language)
  const work =
    waiting.all === 0
      ? []
      : [
          say(
            `Aufgaben, die auf Sie warten: ${waiting.all}, davon überfällig: ${waiting.overdue}.`,
            `Things that wait for you: ${waiting.all}, overdue: ${waiting.overdue}.`,
          ),
        ]
  const [hello, news, look, end] = [
    say('Guten Tag,', 'Hello,'),
    say('seit der letzten Übersicht ist in Geflecht geschehen:', 'this happened in Geflecht since the last digest:'),
    say('Alles Nähere steht hier:', 'Read more here:'),
    say(
      'Wie oft Sie diese Übersicht erhalten, stellen Sie in Ihrem Konto ein.',
      'You choose in your account how often you get this digest.',
    ),
  ]
  return {
    to,
    subject: say('Ihre Übersicht aus Geflecht', 'Your digest from Geflecht'),
    text: [
      hello,
      '',
      news,
      '',
      ...lines.map((line) => `- ${line}`),
      '',
      ...work,
      ...(work.length > 0 ? [''] : []),
      look,
      address,
      '',
      end,
    ].join('\n'),
    html: [
      `<!doctype html><html lang="${language.toLowerCase()}"><body>`,
      `<p>${hello}</p><p>${news}</p><ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`,
      ...work.map((line) => `<p>${line}</p>`),
      `<p>${look} <a href="${address}">${address}</a></p><p>${end}</p></body></html>`,
    ].join(''),
  }
}

/** One line for each kind of notice; what happened several times is said once, with the number. */
const linesOf = (notices: readonly Found[], language: Language): string[] =>
  [...Map.groupBy(notices, ({ kind }) => kind)].map(([kind, found]) => {
    const gaps = found.reduce((sum, { count }) => sum + count, 0)
    const isAboutGaps = (['GAPS_OPENED', 'GAPS_CLOSED'] as NoticeKind[]).includes(kind)
    const line = labelOf(noticeWords[kind](isAboutGaps ? gaps : 1), language)
    return isAboutGaps || found.length === 1 ? line : `${line} (${found.length}×)`
  })
