import type { Day, Language } from '@geflecht/domain'
import { dayNumber, dayOfNumber, plusMonths } from '../time/index.ts'
import type { DayRange } from './timelineModel.ts'

/** Days on a line of pixels. */
export interface Scale {
  range: DayRange
  left: number
  right: number
  x: (day: Day) => number
  /** Like `x`, kept on the line; null is the edge on its side. */
  edge: (day: Day | null, side: 'left' | 'right') => number
  dayAt: (x: number) => Day
}

export function scaleOf(range: DayRange, left: number, right: number): Scale {
  const first = dayNumber(range.from)
  const length = Math.max(1, dayNumber(range.to) - first)
  const x = (day: Day) => left + ((dayNumber(day) - first) / length) * (right - left)
  return {
    range,
    left,
    right,
    x,
    edge: (day, side) => (day === null ? (side === 'left' ? left : right) : Math.min(right, Math.max(left, x(day)))),
    dayAt: (place) => {
      const share = (Math.min(right, Math.max(left, place)) - left) / (right - left || 1)
      return dayOfNumber(first + Math.round(share * length))
    },
  }
}

export interface Tick {
  day: Day
  x: number
  label: string
  /** The first of January. */
  year: boolean
}

/** Months of a tick, from the finest to the coarsest. */
const steps = [1, 3, 6, 12, 24, 60, 120, 240]
const locales: Record<Language, string> = { DE: 'de-DE', EN: 'en-GB' }

/** As many dates as have room: years, or months between them where a few years fill the line. */
export function ticksOf(scale: Scale, language: Language, room = 58): Tick[] {
  const { from, to } = scale.range
  const perMonth = ((scale.right - scale.left) / Math.max(1, dayNumber(to) - dayNumber(from))) * 30.44
  const step = steps.find((months) => months * perMonth >= room) ?? 600
  const name = new Intl.DateTimeFormat(locales[language], { month: 'short', timeZone: 'UTC' })
  const ticks: Tick[] = []
  const start = Math.floor((Number(from.slice(0, 4)) * 12) / step) * step
  for (let day = `${String(Math.floor(start / 12)).padStart(4, '0')}-01-01`; day <= to; day = plusMonths(day, step)) {
    const year = day.endsWith('-01-01')
    if (day >= from) ticks.push({ day, x: scale.x(day), year, label: year ? day.slice(0, 4) : name.format(new Date(`${day}T00:00:00Z`)) })
  }
  return ticks
}
