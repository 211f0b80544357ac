import { addDays, keyFigures, type KeyFigureKey, type Network } from '@geflecht/domain'
import { chainsOf } from '../chain/index.ts'
import { circleOf } from '../circle/index.ts'
import { coverageOf, defaultTemplate } from '../coverage/index.ts'
import { countedIn } from '../growth/index.ts'
import type { Situation } from '../situation/index.ts'

/** A key figure, and null where it is not defined: a share of nothing, or who is in the networks is not documented. */
export interface FigureValue {
  key: KeyFigureKey
  value: number | null
}

/** The key figures of one network on the situation's day, in the order of the catalogue; all null for one that is not there. */
export function keyFiguresOfNetwork(situation: Situation, network: string): readonly FigureValue[] {
  const found = situation.network(network)
  return figuresOver(situation, found ? [found] : [])
}

/**
 * The key figures of a territory: of its active networks and those of places in it, as far as `isTold`, together. Each institution, cooperation, agreement and
 * meeting counts once; coverage and chains are the mean over the networks that have them.
 */
export const keyFiguresOfTerritory = (
  situation: Situation,
  territory: string,
  isTold: (network: string) => boolean = () => true,
): readonly FigureValue[] =>
  figuresOver(
    situation,
    situation.networksIn(territory).filter(({ dormant, key }) => !dormant && isTold(key)),
  )

function figuresOver(situation: Situation, networks: readonly Network[]): readonly FigureValue[] {
  const circles = networks.map(({ key }) => circleOf(situation, key).institutions)
  const { institutions, cooperations, agreements } = countedIn(situation, networks)
  const since = addDays(situation.asOf, -365)
  const meetings = networks.flatMap(({ key }) => situation.meetingsOf(key)).filter(({ startsOn }) => (startsOn ?? '') > since)
  const times = new Map<string, number>()
  for (const { key } of circles.flat()) times.set(key, (times.get(key) ?? 0) + 1)
  const confirmed = [...cooperations.values()].filter((tie) => tie.confirmed).length
  const known = institutions.size > 0
  const values: Record<KeyFigureKey, number | null> = {
    networks: networks.length,
    institutions: known ? institutions.size : null,
    sectors: known ? new Set([...institutions.values()].map(({ sector }) => sector)).size : null,
    inSeveral: known ? [...times.values()].filter((n) => n > 1).length : null,
    cooperations: known ? cooperations.size : null,
    confirmed: cooperations.size === 0 ? null : confirmed / cooperations.size,
    agreements: agreements.size,
    coverage: mean(networks.map((network, i) => (circles[i]?.length ? coverageScore(situation, network) : null))),
    chains: mean(networks.map((network, i) => (circles[i]?.length ? chainShare(situation, network) : null))),
    meetings: new Set(meetings.map(({ key }) => key)).size,
  }
  return keyFigures.map(({ key }) => ({ key, value: networks.length === 0 && key !== 'networks' ? null : values[key] }))
}

const coverageScore = (situation: Situation, network: Network): number | null => {
  const template = defaultTemplate(situation, network)
  return template ? coverageOf(situation, network, template).score : null
}

/** Of the chains of which both ends are documented, those that carry for everybody at their beginning. */
const chainShare = (situation: Situation, { key }: Network): number | null => {
  const standings = chainsOf(situation, key).filter(({ state }) => state !== 'NO_SIDE')
  return standings.length === 0 ? null : standings.filter(({ state }) => state === 'HOLDS' || state === 'WEAK').length / standings.length
}

const mean = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length
}
