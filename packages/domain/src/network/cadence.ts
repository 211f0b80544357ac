import type { Label } from '../language/index.ts'

/** How often a network means to meet: „1–2 Treffen im Jahr“. */
export function cadenceLabel(meetingsPerYearMin: number, meetingsPerYearMax: number | null): Label {
  const span =
    meetingsPerYearMax === null || meetingsPerYearMax === meetingsPerYearMin
      ? `${meetingsPerYearMin}`
      : `${meetingsPerYearMin}–${meetingsPerYearMax}`
  return { de: `${span} Treffen im Jahr`, en: span === '1' ? '1 meeting a year' : `${span} meetings a year` }
}
