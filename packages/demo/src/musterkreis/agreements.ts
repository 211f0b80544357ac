import type { Agreement, AgreementParty } from '@geflecht/domain'
import { agreementOf, partiesOf } from './agreement.ts'
import { otherDeals } from './otherAgreements.ts'
import { protectionDeals } from './protectionAgreements.ts'

const deals = [...otherDeals, ...protectionDeals]

export const agreements: readonly Agreement[] = deals.map(agreementOf)

export const agreementParties: readonly AgreementParty[] = deals.flatMap(partiesOf)
