import { resultOf } from '../mutation/index.ts'
import { Body, CoordinationMandate, Membership } from './membership.type.ts'
import { Network } from './network.type.ts'

/** What mutations about networks and their parts answer. */
export const NetworkResult = resultOf('Network', () => Network)
export const BodyResult = resultOf('Body', () => Body)
export const CoordinationMandateResult = resultOf('CoordinationMandate', () => CoordinationMandate)
export const MembershipResult = resultOf('Membership', () => Membership)
