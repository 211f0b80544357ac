import { addDays, type Day } from '@geflecht/domain'

/** A day on which something is due, as calendar programs show it. */
export interface CalendarEvent {
  /** The same as long as it is about the same thing, also when the day moves. */
  uid: string
  day: Day
  summary: string
  description: string
  url: string
}

/** Calendar programs are told which of them this is: RFC 5545 asks for a name that nobody else has. */
const product = '-//Geflecht//Agreements//EN'

/** A calendar of whole days in the form of RFC 5545: CRLF, text escaped, lines folded. `stamp` is the moment at which it was written; `refresh` how long programs that look again by themselves may wait. */
export const calendarText = (name: string, events: readonly CalendarEvent[], stamp: Date, refresh: 'PT12H' | null = null): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${product}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    // The second is what Outlook reads.
    ...(refresh ? [`NAME:${escaped(name)}`, `REFRESH-INTERVAL;VALUE=DURATION:${refresh}`, `X-PUBLISHED-TTL:${refresh}`] : []),
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('')

const eventLines = ({ uid, day, summary, description, url }: CalendarEvent, stamp: Date): string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped(uid)}`,
  `DTSTAMP:${stamp.toISOString().replaceAll(/[-:]|\.\d{3}/g, '')}`,
  `DTSTART;VALUE=DATE:${digits(day)}`,
  // The first day on which it is over.
  `DTEND;VALUE=DATE:${digits(addDays(day, 1))}`,
  `SUMMARY:${escaped(summary)}`,
  `DESCRIPTION:${escaped(description)}`,
  `URL:${url}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
]

const digits = (day: Day): string => day.replaceAll('-', '')

/** Backslash, semicolon, comma and the ends of lines mean something of their own; other control characters may not stand in a text. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')

/** No line is longer than 75 octets; what goes on begins with a space. A character is never cut in two. */
function folded(line: string): string {
  const lines = ['']
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > 75) {
      lines.push(' ')
      octets = 1
    }
    lines[lines.length - 1] += character
    octets += size
  }
  return lines.join('\r\n')
}
