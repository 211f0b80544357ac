import { Situation, type SituationFacts } from '@geflecht/analysis'
import type { TieKind } from '@geflecht/domain'
import { situationOfNetwork } from '../atlas/situation.ts'
import type { View } from '../atlas/view.ts'

const conceptOf = {
  cooperations: 'cooperation',
  agreements: 'agreement',
  handovers: 'handover',
  memberships: 'membership',
  participations: 'participation',
} as const
type Ground = keyof typeof conceptOf

/** On what ties of each kind rest. */
const restsOn: Record<TieKind, readonly Ground[]> = {
  COOPERATION: ['cooperations'],
  AGREEMENT: ['agreements'],
  // A described hand-over is confirmed by the agreement that it rests on.
  HANDOVER: ['handovers', 'agreements'],
  CO_MEMBERSHIP: ['memberships'],
  CO_ATTENDANCE: ['participations'],
}

/**
 * The situation of a network without what the viewer may not know of, as far as ties of the asked kinds rest on it, so that such ties are found
 * as if it were not there. Who belongs to the network itself stays: only those who may look into it ask. The whole situation itself, and not a
 * copy, when nothing is hidden.
 */
export const situationSeen = (view: View, row: number, kinds: readonly TieKind[]): Situation => {
  const whole = situationOfNetwork(view, row)
  if (view.sight.isWhole) return whole
  const network = view.atlas.tables.network.key.at(row)
  const ofNetwork: Partial<Record<Ground, (key: string) => boolean>> = {
    memberships: keysOf(whole.membershipsOf(network)),
    participations: keysOf(whole.facts.participations.filter(({ meeting }) => whole.meeting(meeting)?.network === network)),
  }
  const seen: { -readonly [G in Ground]?: SituationFacts[G] } = {}
  for (const ground of new Set(kinds.flatMap((kind) => restsOn[kind]))) {
    const table = view.atlas.tables[conceptOf[ground]]
    const all: readonly { key: string }[] = whole.facts[ground]
    const known = all.filter(({ key }) => ofNetwork[ground]?.(key) || view.sees(conceptOf[ground], table.rowOfKey(key)))
    if (known.length < all.length) Object.assign(seen, { [ground]: known })
  }
  return Object.keys(seen).length === 0 ? whole : new Situation({ ...whole.facts, ...seen })
}

const keysOf = (facts: readonly { key: string }[]): ((key: string) => boolean) => {
  const keys = new Set(facts.map(({ key }) => key))
  return (key) => keys.has(key)
}
