import { chainsOf } from '@geflecht/analysis'
import { situationOfNetwork } from '../atlas/situation.ts'
import { adds, addsTo, asks, onRoot, root, takes } from '../graphql/field.ts'
import { computedInsidePolicy, Network } from '../network/index.ts'
import { chainPolicy } from './chain.policy.ts'
import { Chain, chainTerms } from './chain.terms.ts'
import { ChainStanding } from './chain.type.ts'
import { momentAsked, WeekTimeInput } from './weekTime.inputs.ts'

@addsTo(() => Network)
export class NetworkChains {
  @adds(
    () => [ChainStanding],
    computedInsidePolicy,
    'How each chain of the catalogue stands in the network on the day, step by step: cooperation, hand-over, agreement, named function, deputy, and whether somebody can be reached. Empty while the network does not hold.',
    { size: 11 },
  )
  chains(
    @onRoot() { view, row }: Network,
    @takes(
      'at',
      () => WeekTimeInput,
      'A moment of the week at which somebody has to be reached; whether anything is stated when left out.',
      {
        nullable: true,
      },
    )
    at: WeekTimeInput | null,
  ): ChainStanding[] {
    const key = view.atlas.tables.network.key.at(row)
    return chainsOf(situationOfNetwork(view, row), key, momentAsked(at, 'at')).map((standing) => new ChainStanding(view, standing))
  }
}

@root()
export class ChainVocabularyResolver {
  @asks(() => [Chain], chainPolicy, 'The chains that are looked at in every network, in the order in which they are shown.', { size: 11 })
  chains(): readonly Chain[] {
    return chainTerms.all
  }
}
