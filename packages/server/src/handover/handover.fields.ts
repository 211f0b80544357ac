import { expectedHandovers } from '@geflecht/analysis'
import { Agreement } from '../agreement/index.ts'
import { connectionOf, Paging } from '../graphql/connection.ts'
import { adds, addsTo, objectType, onRoot, shows, takesAll } from '../graphql/field.ts'
import { sorted } from '../graphql/page.ts'
import { Institution } from '../institution/index.ts'
import { circleIn, Network, insidePolicy } from '../network/index.ts'
import { handoverPolicy } from './handover.policy.ts'
import { HandoverTemplate, handoverTemplateTerms } from './handover.terms.ts'
import { Handover, handoverOrder } from './handover.type.ts'
import { handoversOf, handoversOfNetwork } from './handoverLookup.ts'

const HandoverConnection = connectionOf('Handover', () => Handover, handoverPolicy, 'hand-overs')

@objectType('ExpectedHandover', 'A hand-over that is expected because both its sides stand in the circle, and what answers it.')
export class ExpectedHandover {
  @shows(() => HandoverTemplate, handoverPolicy, 'What is expected, and by which rule.')
  template!: HandoverTemplate

  @shows(() => [Institution], handoverPolicy, 'Institutions of the circle on the giving side, by name.')
  from!: readonly Institution[]

  @shows(() => [Institution], handoverPolicy, 'Institutions of the circle on the receiving side, by name.', { size: 2 })
  to!: readonly Institution[]

  @shows(
    () => [Handover],
    handoverPolicy,
    'The described hand-overs between its sides; empty when none is. One between types answers for all institutions of these types.',
    { size: 3 },
  )
  handovers!: readonly Handover[]
}

@addsTo(() => Network)
export class NetworkHandovers {
  @adds(
    () => HandoverConnection,
    insidePolicy,
    'Hand-overs of the day, by title: those of its procedure, and those that two institutions of its circle have laid down between themselves.',
  )
  handovers(@onRoot() network: Network, @takesAll(() => Paging) paging: Paging) {
    return new HandoverConnection(handoversOfNetwork(network), handoverOrder, paging, (handover: Handover) => handover)
  }

  @adds(
    () => [ExpectedHandover],
    insidePolicy,
    'Hand-overs that are expected because both sides stand in the circle, in the order of the catalogue.',
    {
      size: 11,
    },
  )
  expectedHandovers(@onRoot() network: Network): ExpectedHandover[] {
    const standing = circleIn(network, 'CIRCLE').institutions.map((institution) => ({
      institution,
      key: institution.key,
      type: institution.type.key,
    }))
    const described = handoversOfNetwork(network).map((handover) => ({
      handover,
      from: { type: handover.from.typeOfEither },
      to: { type: handover.to.typeOfEither },
    }))
    return expectedHandovers(standing, described).map(({ template, from, to, handovers }) => ({
      template: handoverTemplateTerms.of(template.key),
      from: from.map(({ institution }) => institution),
      to: to.map(({ institution }) => institution),
      handovers: handovers.map(({ handover }) => handover),
    }))
  }
}

@addsTo(() => Institution)
export class InstitutionHandovers {
  @adds(
    () => [Handover],
    handoverPolicy,
    'Hand-overs of the day from it or to it, also those between types in networks in whose circle it stands, by title.',
  )
  handovers(@onRoot() institution: Institution): Handover[] {
    return handoversOf(institution)
  }
}

@addsTo(() => Agreement)
export class AgreementHandovers {
  @adds(() => [Handover], handoverPolicy, 'The hand-overs that rest on it and hold on the day, by title.', { size: 5 })
  handovers(@onRoot() agreement: Agreement): Handover[] {
    return sorted(
      agreement.validReferring('handover', 'agreement').map((row) => new Handover(agreement.view, row)),
      handoverOrder,
    )
  }
}
