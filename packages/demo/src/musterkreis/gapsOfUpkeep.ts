import type { Deal } from './agreement.ts'
import { changed, type DeliberateGap, gap, ks, lately, signed } from './deliberateGap.ts'
import { agreementKey, asConfirmed, asMinuted, contactKey, institutionKey, networkKey } from './evidence.ts'
import { handoverOf, law } from './handover.ts'
import { meetingKey } from './meetings.ts'
import { needKey } from './needs.ts'
import { territoryKey } from './places.ts'

const town = networkKey('stadt')
const withMinder: Deal = {
  slug: '8a5-tagespflege-5',
  kind: 'VEREINBARUNG_8A_5',
  title: 'Vereinbarung zum Schutzauftrag in der Kindertagespflege, nachgeholt',
  parties: ['kreisjugendamt', 'tagespflege-5'],
  drafted: '2025-10-01',
  signed: lately,
}
const arrangement = agreementKey('schule-gs-quellrade')
const clinic = contactKey('kinderschutzgruppe')

/** About what has to be kept up: agreements on their way, contacts, ways, advice, publicity, trainings, facts, needs, procedures. */
export const gapsOfUpkeep: readonly DeliberateGap[] = [
  gap(
    'G06',
    `${territoryKey('kreis')}:${institutionKey('kreisjugendamt')}+${institutionKey('tagespflege-5')}`,
    'One of two childminders in Westerhain has made no agreement yet.',
    null,
    signed(withMinder),
  ),
  gap(
    'G10',
    `${territoryKey('kreis')}:${arrangement}`,
    'The school in Quellrade has not signed since negotiations began in March 2025.',
    ['agreement', arrangement],
    {
      agreement: [changed('agreement', arrangement, { signedOn: lately, validFrom: lately, validFromPrecision: 'DAY' })],
      agreementParty: [changed('agreementParty', `${arrangement}.gs-quellrade`, { signedOn: lately })],
    },
  ),
  gap(
    'G14',
    `${ks}:hand.musterkreis.asd-eingliederungshilfe`,
    'Who plans participation for minors has been vacant since October 2025, without a deputy.',
    ['functionContact', contactKey('teilhabe')],
    { functionContact: [changed('functionContact', contactKey('teilhabe'), { vacantSince: null })] },
  ),
  gap(
    'G22',
    `${town}:${institutionKey('schulsozialarbeit-erlenbrueck')}:jugendamt`,
    'The school social work of the county town has only begun; nobody tells of a tie with it.',
    null,
    {
      handover: [
        handoverOf({
          ...law,
          slug: 'schulsozialarbeit-bsd',
          network: 'stadt',
          title: 'Schulsozialarbeit informiert den Bezirkssozialdienst',
          from: 'schulsozialarbeit-erlenbrueck',
          to: 'asd-erlenbrueck',
          trigger: 'GEWICHTIGE_ANHALTSPUNKTE',
          contact: 'bsd-eingang',
          since: lately,
        }),
      ],
    },
  ),
  gap(
    'G23',
    `${ks}:${institutionKey('suchtberatung')}`,
    'Nobody has said how addiction counselling reaches the pool of consultants.',
    null,
    {
      handover: [
        handoverOf({
          slug: 'suchtberatung-insofa',
          network: 'ks',
          title: 'Suchtberatung fragt eine insoweit erfahrene Fachkraft',
          from: 'suchtberatung',
          to: 'insofa',
          trigger: 'INSOFA_ANFRAGE',
          contact: 'insofa-vermittlung',
          pseudonymised: true,
          since: lately,
        }),
      ],
    },
  ),
  gap(
    'G25',
    networkKey('ik'),
    'The municipality that coordinates names no function for the public, and there is no page.',
    ['network', networkKey('ik')],
    {
      network: [changed('network', networkKey('ik'), { publicUrl: 'https://kinderschutz.birkhagen.example' })],
    },
  ),
  gap('G26', town, 'The last training in the county town was in February 2024.', ['meeting', meetingKey('stadt', '2024-02-14')], {
    meeting: [
      { ...changed('meeting', meetingKey('stadt', '2024-02-14'), {}), key: meetingKey('stadt', '2025-12-10'), startsOn: '2025-12-10' },
    ],
  }),
  gap(
    'G27',
    `${ks}:${clinic}`,
    'Nobody has confirmed since June 2024 that the group in the clinic is reached like this.',
    ['functionContact', clinic],
    { functionContact: [changed('functionContact', clinic, { provenance: asConfirmed(lately) })] },
  ),
  gap(
    'G29',
    `${ks}:${needKey('rueckmeldung-praxen')}`,
    'The practices asked for an answer in 2023; nothing has been planned.',
    ['need', needKey('rueckmeldung-praxen')],
    {
      action: [
        {
          key: 'act.musterkreis.rueckmeldung',
          title: 'Rückmeldung an die Praxen regeln',
          subject: ks,
          lead: institutionKey('asd'),
          plannedOn: lately,
          startedOn: null,
          dueOn: null,
          doneOn: null,
          droppedOn: null,
          droppedReason: null,
          needs: [needKey('rueckmeldung-praxen')],
          provenance: asMinuted('Als Maßnahme beschlossen: Rückmeldung an die Praxen regeln.'),
        },
      ],
    },
  ),
  gap(
    'G30',
    `${territoryKey('erlenbrueck')}:${institutionKey('jugendamt-erlenbrueck')}`,
    'The last quality procedure of the town’s Jugendamt was finished in September 2020.',
    ['institution', institutionKey('jugendamt-erlenbrueck')],
    { institution: [changed('institution', institutionKey('jugendamt-erlenbrueck'), { qualityReviewedOn: lately })] },
  ),
]
