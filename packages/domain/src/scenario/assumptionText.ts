import { agreementKindByKey } from '../agreement/index.ts'
import type { Level } from '../cooperation/index.ts'
import { institutionTypeByKey } from '../institution/index.ts'
import { isDay } from '../time/index.ts'
import { type Assumption, anAssumption } from './assumption.ts'
import { assumptionKindByKey, assumptionParts } from './assumptionKinds.ts'

/** Between the parts of one assumption; no key holds it. */
const between = '~'

/** An assumption as one word for an address: its kind, then its parts, each of which tells by itself what it is. */
export const assumptionText = (assumption: Assumption): string =>
  [assumption.kind, ...assumptionParts.flatMap((part) => assumption[part] ?? []).map(String)].join(between)

/** Reads such a word; null when it is none, or names anything that no part of an assumption can be. */
export function assumptionIn(text: string): Assumption | null {
  const [kindWord = '', ...words] = text.split(between)
  const kind = assumptionKindByKey.get(kindWord)?.key
  if (kind === undefined) return null
  const read: { -readonly [P in keyof Assumption]: Assumption[P] } = anAssumption(kind)
  for (const word of words) {
    if (word.startsWith('inst.')) read.institutions = [...read.institutions, word]
    else if (word.startsWith('net.')) read.network = word
    else if (word.startsWith('ter.')) read.territory = word
    else if (/^(agr|evt|hand)\./.test(word)) read.thing = word
    else if (/^[0-5]$/.test(word)) read.level = Number(word) as Level
    else if (isDay(word)) read.day = word
    else if (institutionTypeByKey.has(word)) read.type = word
    else if (agreementKindByKey.has(word)) read.agreementKind = word
    else return null
  }
  return read
}
