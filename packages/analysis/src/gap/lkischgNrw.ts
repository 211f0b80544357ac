import { networkKindByKey, normByKey, ownRule, type Day, type Network } from '@geflecht/domain'
import type { Situation } from '../situation/index.ts'
import type { Ground } from './finding.ts'

/** Key of § 9 LKiSchG NRW among the norms. */
const norm = 'norm.lkischg-nrw.9'
const land = 'ter.nrw'
/** The day on which the LKiSchG NRW came into force. */
const inForceFrom: Day = '2022-05-01'

/** True when § 9 LKiSchG NRW holds in the territory on the situation's day. */
export const lkischgHolds = (situation: Situation, territory: string): boolean =>
  situation.asOf >= inForceFrom && situation.places.isWithin(territory, land)

/** True for the kinds of network that § 9 LKiSchG NRW asks for: for child protection, of one district or of several. */
export const isKindOfLkischg = ({ kind }: Network): boolean => networkKindByKey.get(kind)?.norm === norm

/** A provision of § 9 LKiSchG NRW as a ground; its verification is the norm's. */
export const groundOfLkischg = (citation: string): Ground => groundOfNorm(norm, citation)

/** A provision of a norm as a ground; its verification is the norm's. */
export const groundOfNorm = (key: string, citation: string): Ground => ({
  citation,
  norm: key,
  template: null,
  verification: normByKey.get(key)?.verification ?? 'GENERAL',
})

/** What stands in for a norm where none asks for it: a rule of our own, which says so. */
export const groundOfProduct: Ground = { citation: ownRule.de, norm: null, template: null, verification: 'PRODUCT' }
