import { circleOf } from '@geflecht/analysis'
import type { CoverageBasis } from '@geflecht/domain'
import { situationOfNetwork } from '../atlas/situation.ts'
import type { View } from '../atlas/view.ts'
import { objectType, shows } from '../graphql/field.ts'
import { Institution, institutionsByName } from '../institution/index.ts'
import { networkPolicy } from './network.policy.ts'
import { CoverageBasisEnum } from './network.terms.ts'
import type { Network } from './network.type.ts'

@objectType('Circle', 'The institutions of a network on a day, and how they were counted. Venues and collective actors never belong to it.')
export class Circle {
  @shows(() => CoverageBasisEnum, networkPolicy, 'Whether members or those who attended were counted.')
  basis!: CoverageBasis

  @shows(() => [Institution], networkPolicy, 'The institutions, by name.', { size: 40 })
  institutions!: Institution[]
}

/** Who is in a network on the view's day; whoever may look into the network sees everybody in it. */
export const circleIn = (network: Network, countedBy: CoverageBasis): Circle => {
  const { view, row, key } = network
  const { basis, institutions } = circleOf(situationOfNetwork(view, row), key, countedBy)
  const here = network.phase === 'HOLDING' ? institutions : []
  return { basis, institutions: institutionsByName(here.map((institution) => institutionWithKnownKey(view, institution.key))) }
}

export const institutionWithKnownKey = (view: View, key: string): Institution =>
  new Institution(view, view.atlas.tables.institution.rowOfKey(key))
