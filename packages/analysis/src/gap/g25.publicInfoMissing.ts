import { isStaffedOn, type FunctionContact, type Network } from '@geflecht/domain'
import { isMoreThanInferred, type Situation } from '../situation/index.ts'
import { findingOf } from './finding.ts'
import { aboutNetworks } from './gapRule.ts'
import { groundOfTask, isForFamilies, publicInformation } from './servingFamilies.ts'

/**
 * [G25] Nothing is documented by which the public learns whom to turn to in a network for child protection or early help: no page of its own,
 * and no public function of its coordination that is staffed and has an address, shown with a network that is public itself.
 */
export const publicInfoMissing = aboutNetworks('G25', (situation, network) => {
  if (!isForFamilies(network) || network.publicUrl !== null || showsContact(situation, network)) return []
  return [
    findingOf({
      rule: 'G25',
      severity: 'MEDIUM',
      scope: { concept: 'network', key: network.key },
      subjects: [{ concept: 'network', key: network.key }],
      facts: { network: network.name },
      grounds: [groundOfTask(situation, network, publicInformation)],
      evidence: [{ concept: 'network', key: network.key }],
    }),
  ]
})

const showsContact = (situation: Situation, { key, visibility }: Network): boolean =>
  visibility === 'PUBLIC' &&
  situation
    .mandatesOf(key)
    .flatMap(({ host }) => situation.contactsAt(host))
    .some((contact) => isOpenToAll(contact, situation.asOf))

const isOpenToAll = (contact: FunctionContact, day: string): boolean =>
  contact.isPublic && isMoreThanInferred(contact) && isStaffedOn(contact, day) && (contact.mailbox !== null || contact.phone !== null)
