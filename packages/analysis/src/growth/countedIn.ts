import type { Institution, Network } from '@geflecht/domain'
import { circleOf } from '../circle/index.ts'
import { agreementsIn } from '../gap/agreementScope.ts'
import { networkTies, type Tie } from '../graph/index.ts'
import { binds, type Situation } from '../situation/index.ts'

/** What is counted of networks, each once however many of them it belongs to, by its key. */
export interface Counted {
  /** Who is in a circle. */
  institutions: ReadonlyMap<string, Institution>
  /** Cooperations in a circle that nobody denies. */
  cooperations: ReadonlyMap<string, Tie>
  /** Agreements in force, made in a network or with a party in its circle. */
  agreements: ReadonlySet<string>
}

/** What is counted of networks on the situation's day. */
export function countedIn(situation: Situation, networks: readonly Network[]): Counted {
  const agreements = networks.flatMap((network) => agreementsIn(situation, { network })).filter(binds)
  return {
    institutions: byKey(networks.flatMap(({ key }) => circleOf(situation, key).institutions)),
    cooperations: byKey(networks.flatMap((network) => networkTies(situation, network, ['COOPERATION']))),
    agreements: new Set(agreements.map(({ key }) => key)),
  }
}

const byKey = <T extends { key: string }>(things: readonly T[]): ReadonlyMap<string, T> => new Map(things.map((one) => [one.key, one]))
