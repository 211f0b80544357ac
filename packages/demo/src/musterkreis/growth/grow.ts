import { type Claim, type Cooperation, type FactSet, noFacts } from '@geflecht/domain'
import { musterkreisSet } from '../musterkreis.ts'
import { agreementsOf, handoversOf, tiesOf } from './bonds.ts'
import { districtsOf, institutionsOf, type Kreis, neighbourhoodsOf, territoriesOf } from './kreis.ts'
import { mandatesOf, meetingsOf, membershipsOf, networksOf, participationsOf } from './networks.ts'
import { growthOf, type Size } from './size.ts'

/** No batch holds more ties than this. */
const tiesPerBatch = 6000

/** A further Kreis, in batches: first what stands there, then who works with whom. */
function* batchesOf(kreis: Kreis): Generator<FactSet> {
  yield {
    ...noFacts,
    territory: territoriesOf(kreis),
    neighbourhood: neighbourhoodsOf(kreis),
    institution: institutionsOf(kreis),
    district: districtsOf(kreis),
    network: networksOf(kreis),
    mandate: mandatesOf(kreis),
    membership: membershipsOf(kreis),
    meeting: meetingsOf(kreis),
    participation: participationsOf(kreis),
    ...agreementsOf(kreis),
    handover: handoversOf(kreis),
  }
  let cooperation: Cooperation[] = []
  let claim: Claim[] = []
  for (const tie of tiesOf(kreis)) {
    cooperation.push(tie.cooperation)
    claim.push(...tie.claims)
    if (cooperation.length < tiesPerBatch) continue
    yield { ...noFacts, cooperation, claim }
    cooperation = []
    claim = []
  }
  if (cooperation.length > 0) yield { ...noFacts, cooperation, claim }
}

/**
 * The Musterkreis, and with a size the world around it: further invented Kreise, written batch by batch so that they never stand in memory
 * together. A batch refers only to what it holds itself or an earlier one held. The same facts each time.
 */
export function* musterkreis(size?: Size): Generator<FactSet> {
  yield musterkreisSet
  if (size === undefined) return
  const { kreise, ...growth } = growthOf(size)
  for (let number = 2; number < kreise + 2; number++) yield* batchesOf({ ...growth, kreise, number, name: `musterkreis-${number}` })
}

/** How many batches there will be, the first one included. */
export const batchesIn = (size?: Size): number => {
  if (size === undefined) return 1
  const { kreise, ties } = growthOf(size)
  return 1 + kreise * (1 + Math.ceil(ties / tiesPerBatch))
}
