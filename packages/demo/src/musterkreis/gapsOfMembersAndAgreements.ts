import { agreementOf, type Deal } from './agreement.ts'
import { changed, type DeliberateGap, gap, joins, ks, lately, signed } from './deliberateGap.ts'
import { agreementKey, asMinuted, cooperationKey, institutionKey } from './evidence.ts'
import { meetingKey } from './meetings.ts'
import { membershipKey } from './memberships.ts'
import { territoryKey } from './places.ts'

const protection = (carrier: string): Deal => ({
  slug: `8a4-kreisjugendamt-${carrier}-2025`,
  kind: 'VEREINBARUNG_8A_4',
  title: 'Vereinbarung zum Schutzauftrag, nachgeholt',
  parties: ['kreisjugendamt', carrier],
  drafted: '2025-10-01',
  signed: lately,
})

const awo = agreementKey('8a4-kreisjugendamt-awo-2024')
const christuskirche = agreementKey('8a4-kreisjugendamt-christuskirche-2022')

/** About who takes part, and about agreements. */
export const gapsOfMembersAndAgreements: readonly DeliberateGap[] = [
  gap(
    'G01',
    `${ks}:verfahrensbeistaende`,
    'A guardian ad litem was invited and has not joined.',
    ['membership', membershipKey('ks', 'verfahrensbeistand-1')],
    joins('ks', 'verfahrensbeistand-1'),
  ),
  gap(
    'G02',
    `${ks}:agentur_fuer_arbeit`,
    'The Jobcenter is a member, the employment agency only invited.',
    ['membership', membershipKey('ks', 'agentur')],
    joins('ks', 'agentur'),
  ),
  gap(
    'G03',
    `${ks}:${institutionKey('kirchenkreis')}`,
    'The church district comes to every meeting and is no member.',
    null,
    joins('ks', 'kirchenkreis'),
  ),
  gap(
    'G04',
    `${ks}:${institutionKey('staatsanwaltschaft')}`,
    'The public prosecutor has been a member from the start and stayed away.',
    ['membership', membershipKey('ks', 'staatsanwaltschaft')],
    {
      participation: [
        {
          key: `part.${meetingKey('ks', '2025-10-08')}.${institutionKey('staatsanwaltschaft')}`,
          meeting: meetingKey('ks', '2025-10-08'),
          institution: institutionKey('staatsanwaltschaft'),
          role: 'VERTRETEN',
          headcount: 1,
          provenance: asMinuted('Nachgetragen: war bei dem Treffen vertreten.'),
        },
      ],
    },
  ),
  gap(
    'G05',
    `${territoryKey('kreis')}:${institutionKey('kreisjugendamt')}+${institutionKey('wurzelzwerge')}`,
    'The parents’ initiative has made no agreement with the Kreisjugendamt.',
    null,
    signed(protection('wurzelzwerge')),
  ),
  gap(
    'G07',
    `${territoryKey('kreis')}:${awo}`,
    'The agreement with the AWO ends on 24 January 2026 and nobody has drafted another.',
    ['agreement', awo],
    {
      agreement: [changed('agreement', awo, { validTo: '2031-01-01' })],
    },
  ),
  gap(
    'G08',
    `${ks}:${agreementKey('schule-gs-muehlbach')}`,
    'The arrangement with the primary school has expired; a cooperation still refers to it.',
    ['agreement', agreementKey('schule-gs-muehlbach')],
    {
      cooperation: [changed('cooperation', cooperationKey('asd', 'gs-muehlbach'), { agreement: null })],
    },
  ),
  gap(
    'G09',
    `${territoryKey('kreis')}:${agreementKey('insofa-kitas')}`,
    'The offer to day-care centres was to be reviewed in October 2025.',
    ['agreement', agreementKey('insofa-kitas')],
    {
      agreement: [changed('agreement', agreementKey('insofa-kitas'), { nextReviewOn: '2027-10-31' })],
    },
  ),
  gap(
    'G11',
    `${territoryKey('kreis')}:${christuskirche}`,
    'The agreement does not speak of children with disabilities.',
    ['agreement', christuskirche],
    {
      agreement: [changed('agreement', christuskirche, { clauses: agreementOf(protection('christuskirche')).clauses })],
    },
  ),
]
