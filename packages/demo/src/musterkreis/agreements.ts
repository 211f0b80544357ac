import type { Agreement, AgreementParty } from '@geflecht/domain'
import { agreementOf, partiesOf } from './agreement.ts'
import { networkDeals } from './networkAgreements.ts'
import { procedureDeals } from './procedureAgreements.ts'
import { protectionDeals } from './protectionAgreements.ts'
import { schoolDeals } from './schoolAgreements.ts'
import { serialDeals } from './serialAgreements.ts'

const deals = [...networkDeals, ...procedureDeals, ...schoolDeals, ...serialDeals, ...protectionDeals]

export const agreements: readonly Agreement[] = deals.map(agreementOf)

export const agreementParties: readonly AgreementParty[] = deals.flatMap(partiesOf)
