import { networkKinds } from '@geflecht/domain'
import { ruleOnItem } from '../../coverage/coverage.commands.ts'
import {
  acceptInvitation,
  endMandate,
  endNetwork,
  enterProgramme,
  formBody,
  foundNetwork,
  giveMandate,
  joinNetwork,
  leaveNetwork,
  startProgramme,
  widenNetwork,
} from '../../network/network.commands.ts'
import { among, type Gust, resting, since, some, someDay } from './gust.ts'

export const networkGusts: Record<string, Gust> = {
  startProgramme: among(['institution', 'territory'], (draft, random, name, owner, territory) =>
    startProgramme(draft, {
      key: `prog.storm.${name}`,
      name: `Programm ${name}`,
      owner,
      territory,
      ...since(someDay(random)),
      ...resting(draft, random),
    }),
  ),
  foundNetwork: among(['territory'], (draft, random, name, territory) =>
    foundNetwork(draft, {
      key: `net.storm.${name}`,
      name: `Netzwerk ${name}`,
      kind: random.pick(networkKinds).key,
      territory,
      areas: [],
      programme: random.chance(0.3) ? some(draft, random, 'programme') : null,
      legalBasis: ['norm.kkg.3'],
      meetingsPerYearMin: 1,
      meetingsPerYearMax: null,
      dormant: random.chance(0.1),
      visibility: 'INTERNAL',
      ...since(someDay(random)),
      ...resting(draft, random),
    }),
  ),
  endNetwork: among(['network'], (draft, random, _, key) => endNetwork(draft, { key, lastDay: someDay(random) })),
  widenNetwork: among(['network', 'territory'], (draft, _random, _name, key, area) => widenNetwork(draft, { key, area })),
  enterProgramme: among(['network', 'programme'], (draft, _random, _name, key, programme) => enterProgramme(draft, { key, programme })),
  formBody: among(['network'], (draft, random, name, network) =>
    formBody(draft, {
      key: `body.storm.${name}`,
      network,
      kind: 'ARBEITSGRUPPE',
      name: `Gruppe ${name}`,
      ...since(someDay(random)),
      ...resting(draft, random),
    }),
  ),
  giveMandate: among(['network', 'institution'], (draft, random, name, network, host) =>
    giveMandate(draft, {
      key: `mandate.storm.${name}`,
      network,
      host,
      functionTitle: 'Koordination',
      fte: random.below(4) / 2,
      ...since(someDay(random)),
      ...resting(draft, random),
    }),
  ),
  endMandate: among(['mandate'], (draft, random, _, key) => endMandate(draft, { key, lastDay: someDay(random) })),
  joinNetwork: among(['network', 'institution'], (draft, random, name, network, institution) =>
    joinNetwork(draft, {
      key: `mem.storm.${name}`,
      network,
      institution,
      body: null,
      status: random.pick(['ACTIVE', 'ACTIVE', 'INVITED']),
      role: 'MITGLIED',
      representsProfession: null,
      ...since(someDay(random)),
      ...resting(draft, random),
    }),
  ),
  acceptInvitation: among(['membership'], (draft, random, _, key) => acceptInvitation(draft, { key, day: someDay(random) })),
  leaveNetwork: among(['membership'], (draft, random, _, key) => leaveNetwork(draft, { key, lastDay: someDay(random) })),
  ruleOnItem: among(['network'], (draft, random, name, network) =>
    ruleOnItem(draft, {
      key: `ruling.storm.${name}`,
      network,
      item: 'schulen',
      status: 'NOT_APPLICABLE',
      reason: 'Ausgedacht.',
      ...since(someDay(random)),
      ...resting(draft, random),
    }),
  ),
}
