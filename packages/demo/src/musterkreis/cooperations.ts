import { addDays, type Claim, type Cooperation, type Day, type Level } from '@geflecht/domain'
import { agreementKey, asClaimed, asReported, cooperationKey, from, institutionKey, networkKey, until } from './evidence.ts'
import { allTies, type PlacedTie } from './furtherTies.ts'
import { nameOf } from './institutions.ts'
import { randomOf } from './random.ts'

/** Since when the two work together: before the networks, or some time after their founding. */
const beginOf = ({ a, b }: PlacedTie): Day => {
  const random = randomOf(`begin ${cooperationKey(a, b)}`)
  return random.chance(0.3) ? '2022-01-01' : addDays('2022-02-01', random.whole(0, 1180))
}

const cooperation = (tie: PlacedTie): Cooperation => ({
  key: cooperationKey(tie.a, tie.b),
  from: institutionKey(tie.a),
  to: institutionKey(tie.b),
  directed: false,
  network: tie.network === null ? null : networkKey(tie.network),
  project: null,
  agreement: tie.agreement ? agreementKey(tie.agreement) : null,
  documentedForm: tie.reported === undefined ? null : tie.form,
  documentedLevel: tie.reported ?? null,
  documentedFrequency: tie.reported === undefined ? null : tie.frequency,
  ...from(beginOf(tie)),
  provenance:
    tie.reported === undefined
      ? asClaimed(`${nameOf(tie.a)} und ${nameOf(tie.b)} wurden nach ihrer Zusammenarbeit gefragt.`)
      : asReported(`Ein Protokoll berichtet, dass ${nameOf(tie.a)} und ${nameOf(tie.b)} zusammenarbeiten.`),
})

export const cooperations: readonly Cooperation[] = allTies.map(cooperation)

export const claimKey = (by: string, other: string): string => `claim.${cooperationKey(by, other)}.${by}`

/** Asked in October 2025; whoever said less in 2023 has an earlier claim that ended then. */
const claimsOf = (tie: PlacedTie, by: string, other: string, level: Level | null): readonly Claim[] => {
  if (level === null) return []
  const random = randomOf(claimKey(by, other))
  const begin = beginOf(tie)
  const asked = addDays('2025-10-06', random.whole(0, 20))
  const changed = addDays('2024-03-01', random.whole(0, 300))
  const grew = level > 1 && begin < '2024-01-01' && random.chance(0.2)
  const claim = (key: string, said: Level, held: ReturnType<typeof from>): Claim => ({
    key,
    cooperation: cooperationKey(by, other),
    by: institutionKey(by),
    level: said,
    forms: said === 0 ? [] : said > 2 && random.chance(0.4) ? [...new Set([tie.form, 'INFORMATION'])] : [tie.form],
    frequency: said === 0 ? null : tie.frequency,
    since: said === 0 ? null : begin,
    verifiedOn: asked,
    ...held,
    provenance: asClaimed(`${nameOf(by)} hat die Stufe der Zusammenarbeit mit ${nameOf(other)} selbst angegeben.`, asked),
  })
  if (!grew) return [claim(claimKey(by, other), level, from(begin))]
  return [
    claim(`${claimKey(by, other)}.2022`, (level - 1) as Level, until(begin, changed)),
    claim(claimKey(by, other), level, from(changed)),
  ]
}

export const claims: readonly Claim[] = allTies.flatMap((tie) => [
  ...claimsOf(tie, tie.a, tie.b, tie.levels[0]),
  ...claimsOf(tie, tie.b, tie.a, tie.levels[1]),
])
