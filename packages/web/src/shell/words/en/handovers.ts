import type { Words } from '../words.ts'
import { count } from './count.ts'

export const handovers: Words['handovers'] = {
  title: 'Handovers',
  one: 'Handover',
  looks: 'View',
  list: 'Handovers',
  chains: 'Chains',
  drill: 'Stress test',
  summary: (expected, described, all, open) =>
    `A handover is described for ${described === 0 ? 'none' : described.toLocaleString('en-GB')} of ${count(expected, 'expected connection', 'expected connections')}${
      all === 0
        ? ''
        : open === 0
          ? '; all that are described are complete'
          : open === 1
            ? '; in 1 something is still open'
            : `; in ${open.toLocaleString('en-GB')} something is still open`
    }.`,
  intro:
    'Who informs whom in which way, by when somebody acts and who gets feedback. Handovers describe procedures, never cases. Not described means: no evidence of it is kept here.',
  onlyOpen: 'Only with open parts',
  count: (n) => count(n, 'handover', 'handovers'),
  none: 'On this day no handover is described, and those who take part give rise to no expected connection.',
  noneFiltered: 'All handovers are described completely.',
  noneOfSectors: 'No handover is left with these filters.',
  others: 'Other handovers',
  notDescribed: 'not described',
  moreOf: (n) => `and ${n} more`,
  nextStep:
    'Bring both sides together and lay down in which way and to which contact point to report, by when somebody acts and which feedback follows.',
  open: 'Open',
  broken: 'No longer holds',
  complete: 'completely described',
  parts: 'What is laid down',
  legend: 'Legend',
  from: 'From',
  to: 'To',
  trigger: 'Occasion',
  network: 'Network',
  everyOf: (type) => `all: ${type}`,
  hours: (n) => `within ${count(n, 'hour', 'hours')}`,
  days: (n) => `within ${count(n, 'day', 'days')}`,
  tested: (date) => `last tested on ${date}`,
  consent: 'Consent',
  consentNeeded: 'required',
  consentNot: 'not required',
  pseudonymised: 'pseudonymised',
  dataForm: 'Data',
  disruptions: 'Reported disruptions',
  noDisruptions: 'No disruption reported',
  reportedOn: (date) => `reported on ${date}`,
  solvedOn: (date) => `solved on ${date}`,
  severity1: 'a nuisance',
  severity2: 'delays',
  severity3: 'puts protection at risk',
  noneOfInstitution: 'No handover described',
}
