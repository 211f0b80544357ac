import type { Label } from '@geflecht/domain'
import { byAscendingKey, isMoreThanInferred } from '../situation/index.ts'
import { aboutAgreements } from './agreementRule.ts'

/** [G08] An agreement has expired, none that replaces it is in force, and cooperations or hand-overs of the day still refer to it. */
export const agreementExpiredInUse = aboutAgreements('G08', (agreement, situation) => {
  if (agreement.status !== 'EXPIRED' || !isMoreThanInferred(agreement)) return null
  const cooperations = situation.cooperationsUnder(agreement.key).toSorted(byAscendingKey)
  const handovers = situation.handoversUnder(agreement.key).toSorted(byAscendingKey)
  if (cooperations.length + handovers.length === 0) return null
  return {
    severity: 'HIGH',
    subjects: [
      ...cooperations.map(({ key }) => ({ concept: 'cooperation' as const, key })),
      ...handovers.map(({ key }) => ({ concept: 'handover' as const, key })),
    ],
    facts: { date: { day: agreement.validTo, precision: 'DAY' }, uses: usesLabel(cooperations.length, handovers.length) },
  }
})

/** In the German dative, as the message has it: bei 1 Kooperation und 2 Meldewegen. */
function usesLabel(cooperations: number, handovers: number): Label {
  const parts: Label[] = []
  if (cooperations > 0)
    parts.push({
      de: `${cooperations} ${cooperations === 1 ? 'Kooperation' : 'Kooperationen'}`,
      en: `${cooperations} ${cooperations === 1 ? 'cooperation' : 'cooperations'}`,
    })
  if (handovers > 0)
    parts.push({
      de: `${handovers} ${handovers === 1 ? 'Meldeweg' : 'Meldewegen'}`,
      en: `${handovers} ${handovers === 1 ? 'handover' : 'handovers'}`,
    })
  return { de: parts.map(({ de }) => de).join(' und '), en: parts.map(({ en }) => en).join(' and ') }
}
