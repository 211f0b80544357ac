/** A calendar as a strict program reads it; it throws where RFC 5545 is not kept. */
export interface ReadCalendar {
  name: string
  events: { uid: string; day: string; end: string; stamp: string; summary: string; description: string; url: string }[]
}

export function readCalendar(text: string): ReadCalendar {
  if (!text.endsWith('\r\n')) throw new Error('the last line does not end')
  const lines = text.slice(0, -2).replaceAll('\r\n ', '').split('\r\n')
  if (text.replaceAll('\r\n', '').match(/[\r\n]/)) throw new Error('a line ends otherwise than by CRLF')
  if (lines[0] !== 'BEGIN:VCALENDAR' || lines[1] !== 'VERSION:2.0' || lines.at(-1) !== 'END:VCALENDAR')
    throw new Error('no calendar of version 2.0')
  const events: ReadCalendar['events'] = []
  const head = new Map<string, string>()
  let inside: Map<string, string> | null = null
  for (const line of lines.slice(1, -1)) {
    const [, name = '', value = ''] = /^([A-Z-]+(?:;[A-Z-]+=[A-Z]+)?):(.*)$/s.exec(line) ?? []
    if (name === '') throw new Error(`no name in “${line}”`)
    if (line === 'BEGIN:VEVENT') {
      if (inside) throw new Error('an event within an event')
      inside = new Map()
    } else if (line === 'END:VEVENT') {
      events.push(eventOf(inside ?? new Map()))
      inside = null
    } else {
      const into = inside ?? head
      if (into.has(name)) throw new Error(`${name} twice`)
      into.set(name, value)
    }
  }
  if (inside || !head.has('PRODID')) throw new Error('an event does not end, or nobody says who wrote it')
  if (new Set(events.map(({ uid }) => uid)).size < events.length) throw new Error('two events of one number')
  return { name: read(head.get('X-WR-CALNAME') ?? ''), events }
}

function eventOf(lines: ReadonlyMap<string, string>): ReadCalendar['events'][number] {
  const of = (name: string): string => {
    const value = lines.get(name)
    if (value === undefined) throw new Error(`an event has no ${name}`)
    return value
  }
  const day = (name: string) => {
    const [, year, month, date] = /^(\d{4})(\d{2})(\d{2})$/.exec(of(name)) ?? []
    if (!date) throw new Error(`${of(name)} is no day`)
    return `${year}-${month}-${date}`
  }
  if (!/^\d{8}T\d{6}Z$/.test(of('DTSTAMP'))) throw new Error('DTSTAMP is no moment in UTC')
  return {
    uid: read(of('UID')),
    day: day('DTSTART;VALUE=DATE'),
    end: day('DTEND;VALUE=DATE'),
    stamp: of('DTSTAMP'),
    summary: read(of('SUMMARY')),
    description: read(of('DESCRIPTION')),
    url: of('URL'),
  }
}

function read(text: string): string {
  if (/(?<!\\)(?:\\\\)*[;,]/.test(text)) throw new Error(`a bare sign in “${text}”`)
  return text.replaceAll(/\\([\\;,nN])/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign))
}
