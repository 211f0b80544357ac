import { type ThresholdKey, thresholds } from '@geflecht/domain'
import { beginRuleSet, changeRuleSet } from '../../gap/ruleSet.commands.ts'
import { localObligations, membershipRoles, networkKinds } from '@geflecht/domain'
import { addLocalGroup, changeLocalGroup, endLocalGroup } from '../../coverage/localGroup.commands.ts'
import { ruleOnItem, withdrawRuling } from '../../coverage/coverage.commands.ts'
import {
  acceptInvitation,
  changeRole,
  declineInvitation,
  joinNetwork,
  leaveNetwork,
  pauseMembership,
  resumeMembership,
} from '../../network/membership.commands.ts'
import {
  describeNetwork,
  dissolveBody,
  endMandate,
  endNetwork,
  enterProgramme,
  formBody,
  foundNetwork,
  giveMandate,
  renameBody,
  renameNetwork,
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
      publicUrl: null,
      ...since(someDay(random)),
      ...resting(draft, random),
    }),
  ),
  renameNetwork: among(['network'], (draft, random, name, key) =>
    renameNetwork(draft, { key, name: `Netzwerk ${name} ${random.below(99)}` }),
  ),
  describeNetwork: among(['network'], (draft, random, _, key) =>
    describeNetwork(draft, { key, dormant: random.chance(0.3), meetingsPerYearMax: 1 + random.below(6) }),
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
  renameBody: among(['body'], (draft, random, name, key) => renameBody(draft, { key, name: `Gruppe ${name} ${random.below(99)}` })),
  dissolveBody: among(['body'], (draft, random, _, key) => dissolveBody(draft, { key, lastDay: someDay(random) })),
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
  declineInvitation: among(['membership'], (draft, random, _, key) => declineInvitation(draft, { key, day: someDay(random) })),
  pauseMembership: among(['membership'], (draft, random, _, key) => pauseMembership(draft, { key, day: someDay(random) })),
  resumeMembership: among(['membership'], (draft, random, _, key) => resumeMembership(draft, { key, day: someDay(random) })),
  changeRole: among(['membership'], (draft, random, _, key) => changeRole(draft, { key, role: random.pick(membershipRoles) })),
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
  addLocalGroup: among(['network'], (draft, random, name, subject) =>
    addLocalGroup(draft, {
      key: `group.storm.${name}`,
      subject,
      name: `Gruppe ${name}`,
      anyOf: ['gewaltschutz_einrichtung'],
      minCount: 1 + random.below(3),
      obligation: random.pick(localObligations),
      networkKinds: [],
      ground: 'Ausgedacht.',
      decidedOn: someDay(random),
      documentUrl: null,
      ...since(someDay(random)),
      ...resting(draft, random),
    }),
  ),
  changeLocalGroup: among(['localGroup'], (draft, random, name, key) =>
    changeLocalGroup(draft, { key, name: `Gruppe ${name}`, minCount: 1 + random.below(5) }),
  ),
  endLocalGroup: among(['localGroup'], (draft, random, _, key) => endLocalGroup(draft, { key, lastDay: someDay(random) })),
  beginRuleSet: among(['network'], (draft, random, name, subject) => {
    if ([...draft.referring('ruleSet', 'subject', draft.idOfKey('network', subject)!)].length > 0) return false
    return beginRuleSet(draft, {
      key: `rules.storm.${name}`,
      subject,
      off: [],
      on: [],
      ...(Object.fromEntries(thresholds.map(({ key }) => [key, null])) as Record<ThresholdKey, null>),
      staleDays: 100 + random.below(300),
      ...resting(draft, random),
    })
  }),
  changeRuleSet: among(['ruleSet'], (draft, random, _, key) =>
    changeRuleSet(draft, { key, off: ['G27'], staleDays: 100 + random.below(300) }),
  ),
  withdrawRuling: among(['ruling'], (draft, random, _, key) => withdrawRuling(draft, { key, from: someDay(random) })),
}
