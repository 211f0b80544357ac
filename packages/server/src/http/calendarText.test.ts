import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarText } from './calendarText.ts'
import { readCalendar } from '../testing/readCalendar.ts'

const event = {
  uid: 'end.agr.a@geflecht',
  day: '2026-12-31',
  summary: 'Ende',
  description: 'Text',
  url: 'http://127.0.0.1:4000/network/net.a/agreements?as=calendar&select=agr.a',
}
const stamp = new Date('2026-01-01T12:30:15.123Z')

test('an event is a whole day, with a number of its own and the moment at which it was written', () => {
  expect(calendarText('Netz', [event], stamp).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Geflecht//Agreements//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:Netz',
    'BEGIN:VEVENT',
    'UID:end.agr.a@geflecht',
    'DTSTAMP:20260101T123015Z',
    'DTSTART;VALUE=DATE:20261231',
    'DTEND;VALUE=DATE:20270101',
    'SUMMARY:Ende',
    'DESCRIPTION:Text',
    // Folded after 75 octets.
    'URL:http://127.0.0.1:4000/network/net.a/agreements?as=calendar&select=agr.a',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

test('whatever a text holds, it is read again as it was, and no line is longer than 75 octets', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 200 }).map((one) => one.replaceAll(/[\p{Cc}]/gu, '\n'))
  fc.assert(
    fc.property(text, text, (summary, description) => {
      const written = calendarText('Netz; mit, allem \\', [{ ...event, summary, description }], stamp)
      for (const line of written.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      expect(readCalendar(written)).toMatchObject({ name: 'Netz; mit, allem \\', events: [{ ...event, summary, description }] })
    }),
  )
  expect(readCalendar(calendarText('n', [{ ...event, summary: `${'ä'.repeat(90)}\\n;,` }], stamp)).events[0]?.summary).toBe(
    `${'ä'.repeat(90)}\\n;,`,
  )
})
