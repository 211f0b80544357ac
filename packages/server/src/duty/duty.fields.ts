import { agreementDuties } from '@geflecht/analysis'
import { keyedFact } from '../atlas/keyedFact.ts'
import { situationOfNetwork } from '../atlas/situation.ts'
import { findingsInNetwork } from '../gap/gapsFound.ts'
import { gapAtHand, gapVisible } from '../gap/index.ts'
import { adds, addsTo, onRoot } from '../graphql/field.ts'
import { computedInsidePolicy, Network } from '../network/index.ts'
import { readerOf } from '../rights/reader.ts'
import { AgreementDuty } from './agreementDuty.type.ts'

@addsTo(() => Network)
export class NetworkAgreementDuties {
  @adds(
    () => [AgreementDuty],
    computedInsidePolicy,
    'Who has to have an agreement with whom by § 8a Abs. 4 and 5 SGB VIII (the gap rules G05 and G06), and how each stands: pairs of which one stands in its circle and of whose gap you may know, in the order of the rules.',
    { size: 60 },
  )
  agreementDuties(@onRoot() { view, row }: Network): AgreementDuty[] {
    const reader = readerOf(view.atlas)
    const found = new Map(findingsInNetwork(view, row).map((finding) => [finding.key, finding]))
    return agreementDuties(situationOfNetwork(view, row), keyedFact(view.atlas, 'network', row))
      .filter(({ gap, subjects }) => gapVisible(view, gapAtHand(reader, gap), subjects))
      .map((duty) => new AgreementDuty(view, duty, found.get(duty.gap) ?? null))
  }
}
