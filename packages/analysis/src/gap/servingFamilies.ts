import { networkKindByKey, type Network } from '@geflecht/domain'
import type { Situation } from '../situation/index.ts'
import type { Ground } from './finding.ts'
import { groundOfLkischg, groundOfProduct, isKindOfLkischg, lkischgHolds } from './lkischgNrw.ts'

/** True for the kinds of network that are there for child protection or early help; the others bring professionals together for something else. */
export const isForFamilies = ({ kind }: Network): boolean => {
  const { countsAsChildProtection, countsAsEarlyHelp } = networkKindByKey.get(kind) ?? {}
  return Boolean(countsAsChildProtection || countsAsEarlyHelp)
}

/** A provision of § 9 LKiSchG NRW where it holds for the network; elsewhere it is a rule of ours. */
export const groundOfTask = (situation: Situation, network: Network, provision: Ground): Ground =>
  isKindOfLkischg(network) && lkischgHolds(situation, network.territory) ? provision : groundOfProduct

/** Its tasks, as § 9 LKiSchG NRW numbers them. */
export const publicInformation: Ground = { ...groundOfLkischg('§ 9 Abs. 3 LKiSchG NRW'), verification: 'SECONDARY' }
export const regularTraining: Ground = groundOfLkischg('§ 9 Abs. 2 Nr. 3 LKiSchG NRW')
