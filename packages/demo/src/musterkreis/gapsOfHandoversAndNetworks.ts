import { claimKey } from './cooperations.ts'
import { changed, type DeliberateGap, gap, joins, ks, lately, said } from './deliberateGap.ts'
import { agreementKey, asMinuted, cooperationKey, from, handoverKey, institutionKey, networkKey } from './evidence.ts'
import { handoverOf, law } from './handover.ts'
import { meetingKey } from './meetings.ts'
import { territoryKey } from './places.ts'

const town = territoryKey('erlenbrueck')
const nextTown = territoryKey('falkenmuehl')

/** About paths, networks and ties. */
export const gapsOfHandoversAndNetworks: readonly DeliberateGap[] = [
  gap('G12', `${ks}:JOBCENTER_JUGENDAMT`, 'Both are members; how the Jobcenter informs the Jugendamt is described nowhere.', null, {
    handover: [
      handoverOf({
        ...law,
        slug: 'jobcenter-asd',
        network: 'ks',
        title: 'Jobcenter informiert den ASD',
        from: 'jobcenter',
        to: 'asd',
        trigger: 'HILFEBEDARF',
        consent: true,
        basis: [],
        since: lately,
      }),
    ],
  }),
  gap(
    'G13',
    `${ks}:${handoverKey('paediatrie-asd')}`,
    'Nothing is said about an answer to the paediatric practices.',
    ['handover', handoverKey('paediatrie-asd')],
    {
      handover: [
        changed('handover', handoverKey('paediatrie-asd'), { feedbackDuty: 'LAW', feedbackHours: 168, feedbackContent: 'TAKEN_UP' }),
      ],
    },
  ),
  gap('G15', networkKey('ag78'), 'The working group has not met since May 2024.', ['meeting', meetingKey('ag78', '2024-05-29')], {
    meeting: [
      { ...changed('meeting', meetingKey('ag78', '2024-05-29'), {}), key: meetingKey('ag78', '2025-12-10'), startsOn: '2025-12-10' },
    ],
  }),
  gap(
    'G16',
    networkKey('gewaltschutz'),
    'The mandate of the equality office ended in June 2025; nobody has followed.',
    ['mandate', `mandate.musterkreis.gewaltschutz.gleichstellung-falkenmuehl`],
    {
      mandate: [
        {
          key: 'mandate.musterkreis.gewaltschutz.stadt-falkenmuehl',
          network: networkKey('gewaltschutz'),
          host: institutionKey('stadt-falkenmuehl'),
          functionTitle: 'Geschäftsführung des Runden Tisches',
          fte: 0.25,
          ...from(lately),
          provenance: asMinuted('Die Geschäftsführung ist wieder beauftragt.'),
        },
      ],
    },
  ),
  gap(
    'G17',
    `${nextTown}:dis.musterkreis.falkenmuehl`,
    'Falkenmühl has a Jugendamt of its own and belongs to no network for child protection.',
    ['district', 'dis.musterkreis.falkenmuehl'],
    {
      network: [changed('network', networkKey('ik'), { areas: ['birkhagen', 'osterlohe', 'falkenmuehl'].map(territoryKey) })],
    },
  ),
  gap(
    'G18',
    `${territoryKey('kreis')}:${town}+${nextTown}`,
    'The networks of the two towns share no institution, no meeting and no programme.',
    ['neighbourhood', 'nbh.musterkreis.erlenbrueck.falkenmuehl'],
    {
      network: [changed('network', networkKey('gewaltschutz'), { programme: 'prog.musterkreis.kinderschutz' })],
    },
  ),
  gap(
    'G19',
    networkKey('ik'),
    'The agreement on the inter-municipal network is a draft.',
    ['agreement', agreementKey('interkommunal-entwurf')],
    {
      agreement: [
        changed('agreement', agreementKey('interkommunal-entwurf'), { negotiatedSince: '2025-10-01', signedOn: lately, ...from(lately) }),
      ],
      agreementParty: ['gemeinde-birkhagen', 'gemeinde-osterlohe'].map((slug) =>
        changed('agreementParty', `${agreementKey('interkommunal-entwurf')}.${slug}`, { signedOn: lately }),
      ),
    },
  ),
  gap('G20', `${ks}:${institutionKey('gesundheitsamt')}`, 'Three practices know the others only through the Gesundheitsamt.', null, {
    cooperation: [
      {
        ...changed('cooperation', cooperationKey('gesundheitsamt', 'kinderarzt-birkhagen'), from(lately)),
        key: cooperationKey('kinderarzt-birkhagen', 'kinderklinik'),
        from: institutionKey('kinderarzt-birkhagen'),
        to: institutionKey('kinderklinik'),
      },
    ],
    claim: [said('kinderarzt-birkhagen', 'kinderklinik', 2), said('kinderklinik', 'kinderarzt-birkhagen', 2)],
  }),
  gap(
    'G21',
    `${ks}:sucht`,
    'Addiction counselling knows many, none of them beyond information.',
    ['claim', claimKey('suchtberatung', 'kreisjugendamt')],
    {
      claim: [['suchtberatung', 'kreisjugendamt'] as const, ['kreisjugendamt', 'suchtberatung'] as const].map(([by, other]) =>
        changed('claim', claimKey(by, other), { level: 2 }),
      ),
    },
  ),
  gap(
    'G24',
    `${territoryKey('kreis')}:${networkKey('fh')}+${networkKey('ik')}`,
    'Nobody of the inter-municipal network sits in the Netzwerk Frühe Hilfen.',
    null,
    joins('fh', 'gemeinde-osterlohe'),
  ),
  gap(
    'G28',
    `${ks}:${cooperationKey('kreisjugendamt', 'gs-muehlbach')}`,
    'The primary school has not said how it sees the cooperation.',
    ['cooperation', cooperationKey('kreisjugendamt', 'gs-muehlbach')],
    {
      claim: [said('gs-muehlbach', 'kreisjugendamt', 2)],
    },
  ),
]
