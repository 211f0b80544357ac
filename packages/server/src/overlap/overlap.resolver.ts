import { overlapsIn, type Overlap, type ParallelReason } from '@geflecht/analysis'
import { Float } from 'type-graphql'
import { situationOfTerritory } from '../atlas/situation.ts'
import type { View } from '../atlas/view.ts'
import { adds, addsTo, enumType, objectType, onRoot, shows } from '../graphql/field.ts'
import { Subject } from '../graphql/subject.ts'
import { Institution, institutionsByName } from '../institution/index.ts'
import { Body, institutionWithKnownKey, Network } from '../network/index.ts'
import { Territory } from '../territory/index.ts'
import { acrossNetworksPolicy, overlapPolicy, standingTold } from './overlap.policy.ts'

const ParallelReasonEnum = enumType<ParallelReason>('ParallelReason', 'Why two networks or bodies are called parallel.', {
  COMPOSITION: 'At least half of the institutions in either stand in both.',
  PURPOSE: 'They are of one kind, for places of which one lies in the other.',
})

@objectType('Overlap', 'Two networks, or two bodies of networks, and what they share.')
export class OverlapFound {
  constructor(
    private readonly view: View,
    private readonly overlap: Overlap,
  ) {}

  @shows(() => Subject, overlapPolicy, 'One network or body.')
  get a(): Subject {
    return this.gathering(this.overlap.a)
  }

  @shows(() => Subject, overlapPolicy, 'The other.')
  get b(): Subject {
    return this.gathering(this.overlap.b)
  }

  @shows(() => [Institution], overlapPolicy, 'Institutions that stand in both, by name, as far as you may know of both.', { size: 10 })
  get shared(): Institution[] {
    const isTold = standingTold(this.view)
    const networks = [this.overlap.a, this.overlap.b].map((key) => this.networkOf(key))
    const told = this.overlap.shared.filter((key) => networks.every((network) => isTold(key, network)))
    return institutionsByName(told.map((key) => institutionWithKnownKey(this.view, key)))
  }

  @shows(() => Float, overlapPolicy, 'Those in both over those in either, 0 to 1 (Jaccard index); of all, whoever asks.')
  get jaccard(): number {
    return this.overlap.jaccard
  }

  @shows(() => [ParallelReasonEnum], overlapPolicy, 'Why they are parallel; empty when they are not.', { size: 2 })
  get parallel(): readonly ParallelReason[] {
    return this.overlap.parallel
  }

  /** Whether the viewer may know of both. */
  get isVisible(): boolean {
    return this.gathering(this.overlap.a).isVisible && this.gathering(this.overlap.b).isVisible
  }

  /** The key of the network that it is, or to which the body belongs. */
  private networkOf(key: string): string {
    const { network, body } = this.view.atlas.tables
    return this.overlap.concept === 'network' ? key : network.key.at(this.view.rowOf(body.columns.network.at(body.rowOfKey(key))))
  }

  private gathering(key: string): Network | Body {
    const { network, body } = this.view.atlas.tables
    return this.overlap.concept === 'network' ? new Network(this.view, network.rowOfKey(key)) : new Body(this.view, body.rowOfKey(key))
  }
}

@addsTo(() => Territory)
export class TerritoryOverlaps {
  @adds(
    () => [OverlapFound],
    acrossNetworksPolicy,
    'Pairs of active networks, for it or for places in it, that share institutions or have one purpose, and pairs of their working bodies with the same composition; networks first, then by how much they share. Null, with a fault that says why, when you may not look across networks.',
    { size: 20, nullable: true },
  )
  overlaps(@onRoot() { view, row, key }: Territory): OverlapFound[] {
    const found = overlapsIn(situationOfTerritory(view, row), key)
    return found.map((overlap) => new OverlapFound(view, overlap)).filter(({ isVisible }) => isVisible)
  }
}
