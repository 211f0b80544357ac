import { addDays, disruptionKinds, handoverChannels, handoverTemplates } from '@geflecht/domain'
import { reportDisruption, solveDisruption, takeUpDisruption, withdrawReport } from '../../handover/disruption.commands.ts'
import { amendHandover, describeHandover, endHandover, testHandover } from '../../handover/handover.commands.ts'
import { changeContact, endContact, nameContact, staffContact, vacateContact } from '../../institution/functionContact.commands.ts'
import { among, type Gust, resting, since, some, someDay } from './gust.ts'

/** Hand-overs, the functions that they address, and what disturbs them. */
export const handoverGusts: Record<string, Gust> = {
  nameContact: among(['institution'], (draft, random, name, institution) =>
    nameContact(draft, {
      key: `contact.storm.${name}`,
      institution,
      functionTitle: `Funktion ${name}`,
      mailbox: random.chance(0.5) ? 'funktion@sturm.example' : null,
      phone: null,
      availability: 'OFFICE_HOURS',
      deputy: random.chance(0.3) ? some(draft, random, 'functionContact') : null,
      vacantSince: null,
      isPublic: random.chance(0.5),
      ...since(someDay(random)),
      ...resting(draft, random),
    }),
  ),
  changeContact: among(['functionContact'], (draft, random, name, key) =>
    changeContact(draft, { key, functionTitle: `Funktion ${name} ${random.below(99)}` }),
  ),
  vacateContact: among(['functionContact'], (draft, random, _, key) => vacateContact(draft, { key, since: someDay(random) })),
  staffContact: among(['functionContact'], (draft, _, __, key) => staffContact(draft, { key })),
  endContact: among(['functionContact'], (draft, random, _, key) => endContact(draft, { key, lastDay: someDay(random) })),
  describeHandover: among(['network', 'institution'], (draft, random, name, network, toInstitution) => {
    const { from, trigger } = random.pick(handoverTemplates)
    describeHandover(draft, {
      key: `hand.storm.${name}`,
      title: `Meldeweg ${name}`,
      network,
      fromType: random.pick(from),
      fromInstitution: null,
      toType: null,
      toInstitution,
      trigger,
      channels: [random.pick(handoverChannels)],
      availability: 'OFFICE_HOURS',
      responseHours: random.below(72),
      feedbackDuty: 'LAW',
      feedbackHours: random.below(240),
      feedbackContent: 'RECEIVED',
      consentRequired: random.chance(0.5),
      pseudonymised: trigger === 'INSOFA_ANFRAGE',
      legalBasis: ['norm.kkg.4'],
      agreement: random.chance(0.3) ? some(draft, random, 'agreement') : null,
      contact: null,
      lastTestedOn: null,
      ...since(someDay(random)),
      ...resting(draft, random),
    })
  }),
  amendHandover: among(['handover'], (draft, random, _, key) =>
    amendHandover(draft, {
      key,
      amendment: { responseHours: random.below(72), agreement: some(draft, random, 'agreement'), contact: null },
    }),
  ),
  testHandover: among(['handover'], (draft, random, _, key) => testHandover(draft, { key, day: someDay(random) })),
  endHandover: among(['handover'], (draft, random, _, key) => endHandover(draft, { key, lastDay: someDay(random) })),
  reportDisruption: among(['handover'], (draft, random, name, handover) => {
    const began = draft.get('handover', draft.idOfKey('handover', handover))!.validFrom ?? someDay(random)
    reportDisruption(draft, {
      key: `dis.storm.${name}`,
      kind: random.pick(disruptionKinds),
      handover,
      cooperation: null,
      reportedOn: addDays(began, random.below(365)),
      reportedBy: null,
      severity: 1 + random.below(3),
      inWorkSince: null,
      solvedOn: null,
      note: null,
      ...resting(draft, random),
    })
  }),
  takeUpDisruption: among(['disruption'], (draft, random, _, key) => takeUpDisruption(draft, { key, since: someDay(random) })),
  withdrawReport: among(['disruption'], (draft, random, _, key) => random.chance(0.3) && withdrawReport(draft, { key })),
  solveDisruption: among(['disruption'], (draft, random, _, key) => solveDisruption(draft, { key, day: someDay(random) })),
}
