import { gapRules } from '@geflecht/domain'
import { expect, test } from 'vitest'
import type { Finding } from '../gap/index.ts'
import { reasonOf } from './reason.ts'

const found = (rule: Finding['rule'], ...citations: string[]): Finding =>
  ({
    rule,
    grounds: citations.map((citation) => ({ citation, norm: null, template: null, verification: 'VERIFIED' })),
  }) as unknown as Finding
const title = (id: string, language: 'titleDe' | 'titleEn') => gapRules.find((rule) => rule.id === id)![language]

test('the gaps that close are counted by rule with what they rest on, each ground once', () => {
  const closes = [found('G05', '§ 8a Abs. 4 SGB VIII'), found('G15', '§ 3 Abs. 2 KKG'), found('G05', '§ 8a Abs. 4 SGB VIII', '§ 4 KKG')]
  expect(reasonOf({ closes, opens: [], gain: 9 }, 'DE')).toBe(
    `Schließt 2 × ${title('G05', 'titleDe')} [G05] (§ 8a Abs. 4 SGB VIII; § 4 KKG), 1 × ${title('G15', 'titleDe')} [G15] (§ 3 Abs. 2 KKG). Gewicht der Lücken: −9.`,
  )
  expect(reasonOf({ closes: [found('G05', '§ 4 KKG')], opens: [], gain: 9 }, 'EN')).toMatch(
    new RegExp(`^Closes 1 × ${title('G05', 'titleEn').replace(/[()]/g, '\\$&')} \\[G05\\] \\(`),
  )
})

test('what opens instead is said after it, and nothing is said of nothing', () => {
  expect(reasonOf({ closes: [], opens: [found('G20', 'x')], gain: -1 }, 'DE')).toBe(
    `Öffnet dafür 1 × ${title('G20', 'titleDe')} [G20] (x). Gewicht der Lücken: +1.`,
  )
  expect(reasonOf({ closes: [], opens: [found('G20', 'x')], gain: 0 }, 'EN')).toBe(
    `Opens 1 × ${title('G20', 'titleEn')} [G20] (x) instead. Weight of the gaps: unchanged.`,
  )
})
