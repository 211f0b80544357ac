import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Told } from './person.ts'
import { takeUp } from './presenceLine.ts'

/** A server's end of each socket that the page opens. */
const lines: LineEnd[] = []
class LineEnd {
  static readonly OPEN = 1
  readyState = 1
  onopen: () => void = () => {}
  onmessage: (event: { data: string }) => void = () => {}
  onclose: (event: { code: number }) => void = () => {}
  sent: string[] = []
  constructor(readonly url: string) {
    lines.push(this)
  }
  send(text: string): void {
    this.sent.push(text)
  }
  close(code = 1000): void {
    this.onclose({ code })
  }
  welcome(): void {
    this.onopen()
    this.onmessage({ data: JSON.stringify({ type: 'welcome', you: 'me', hidden: false }) })
  }
}

const heard: Told[] = []
let lost = 0
const aLine = (hidden = false) => takeUp({ told: (told) => heard.push(told), lost: () => lost++, isHidden: () => hidden })

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('WebSocket', LineEnd)
  lines.length = heard.length = lost = 0
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('it says first whether its user is to be shown, and nothing else before it is welcomed', () => {
  const line = aLine(true)
  line.say({ type: 'away' })
  lines[0]!.onopen()
  line.say({ type: 'away' })
  expect(lines[0]!.sent).toEqual(['{"type":"hello","hidden":true}'])
  lines[0]!.welcome()
  line.say({ type: 'away' })
  expect(lines[0]!.sent.at(-1)).toBe('{"type":"away"}')
  line.hangUp()
})

test('into a line that is being closed nothing is said', () => {
  const line = aLine()
  lines[0]!.welcome()
  lines[0]!.readyState = 2
  line.say({ type: 'away' })
  expect(lines[0]!.sent).toHaveLength(1)
  line.hangUp()
})

test('a line that breaks is taken up again, later each time, and soon again once it has stood', () => {
  const line = aLine()
  lines[0]!.welcome()
  for (const [broken, wait] of [1300, 2600, 5100].entries()) {
    lines.at(-1)!.close(1006)
    expect(lost).toBe(broken + 1)
    vi.advanceTimersByTime(wait)
    expect(lines).toHaveLength(broken + 2)
  }
  lines.at(-1)!.welcome()
  lines.at(-1)!.close(1013)
  vi.advanceTimersByTime(1300)
  expect(lines).toHaveLength(5)
  line.hangUp()
  vi.advanceTimersByTime(100_000)
  expect(lines).toHaveLength(5)
})

test.each([4401, 4403, 4404])('whom the server does not let in (%i) is not let in by asking again', (code) => {
  const line = aLine()
  lines[0]!.onopen()
  lines[0]!.close(code)
  vi.advanceTimersByTime(100_000)
  window.dispatchEvent(new Event('online'))
  expect(lines).toHaveLength(1)
  expect(lost).toBe(1)
  line.hangUp()
})

test('a machine that goes offline sees nobody at once, and is back when it is online', () => {
  const line = aLine()
  lines[0]!.welcome()
  window.dispatchEvent(new Event('offline'))
  expect(lost).toBe(1)
  window.dispatchEvent(new Event('online'))
  expect(lines).toHaveLength(2)
  line.hangUp()
})
