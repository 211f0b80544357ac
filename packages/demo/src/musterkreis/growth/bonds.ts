import {
  type Agreement,
  type AgreementParty,
  agreementKindByKey,
  type Claim,
  type Cooperation,
  type Handover,
  type Level,
} from '@geflecht/domain'
import { from, until } from '../evidence.ts'
import { randomOf } from '../random.ts'
import { institutionAt, invented, key, type Kreis, typeAt } from './kreis.ts'

/**
 * Pairs of institutions, each once, without keeping them: everybody with the Jugendamt (number 0), then everybody with those that stand a
 * few fixed distances further on, until there are enough.
 */
export function* pairsOf({ name, institutions, ties }: Kreis): Generator<readonly [number, number]> {
  let left = ties
  for (let n = 1; n < institutions && left > 0; n++, left--) yield [0, n]
  const others = institutions - 1
  const random = randomOf(`distances ${name}`)
  const distances = random.some(
    Array.from({ length: Math.floor((others - 1) / 2) }, (_, n) => n + 1),
    Math.ceil(left / others),
  )
  for (const distance of distances) for (let n = 0; n < others && left > 0; n++, left--) yield [n + 1, ((n + distance) % others) + 1]
}

const forms = ['INFORMATION', 'FALLBERATUNG', 'GEMEINSAMES_PROJEKT', 'ARBEITSKREIS', 'FORTBILDUNG']

/** The ties of a Kreis with what the two say: of every fourth somebody has been asked, of the others a report tells. */
export function* tiesOf(kreis: Kreis): Generator<{ cooperation: Cooperation; claims: readonly Claim[] }> {
  const random = randomOf(`ties ${kreis.name}`)
  for (const [a, b] of pairsOf(kreis)) {
    const slug = `${a}.${b}`
    const level = random.whole(1, 4) as Level
    const asked = random.chance(0.25)
    const form = random.pick(forms)
    const begin = `${random.whole(2022, 2025)}-0${random.whole(1, 9)}-01`
    const cooperation: Cooperation = {
      key: key(kreis, 'coop', slug),
      from: institutionAt(kreis, a),
      to: institutionAt(kreis, b),
      directed: false,
      network: null,
      project: null,
      agreement: null,
      documentedForm: asked ? null : form,
      documentedLevel: asked ? null : level,
      documentedFrequency: null,
      ...from(begin),
      provenance: invented,
    }
    const sides = !asked ? [] : random.chance(0.15) ? [a] : [a, b]
    yield {
      cooperation,
      claims: sides.map((by, n) => ({
        key: key(kreis, 'claim', `${slug}.${by}`),
        cooperation: cooperation.key,
        by: institutionAt(kreis, by),
        level: n === 0 ? level : ((random.chance(0.7) ? level : random.whole(1, 5)) as Level),
        forms: [form],
        frequency: random.whole(1, 4),
        since: begin,
        verifiedOn: '2025-10-15',
        ...from(begin),
        provenance: invented,
      })),
    }
  }
}

const owed = new Set([
  'traeger_freie_jugendhilfe',
  'hilfen_zur_erziehung_ambulant',
  'hilfen_zur_erziehung_stationaer',
  'kita',
  'jugendarbeit',
])

/** Nine of ten who owe an agreement with the Jugendamt have one; of these some have ended. */
export const agreementsOf = (kreis: Kreis): { agreement: Agreement[]; agreementParty: AgreementParty[] } => {
  const random = randomOf(`agreements ${kreis.name}`)
  const carriers = Array.from({ length: kreis.institutions }, (_, n) => n).filter((n) => owed.has(typeAt(kreis, n)) && random.chance(0.9))
  const kind = agreementKindByKey.get('VEREINBARUNG_8A_4')!
  return {
    agreement: carriers.map((n) => ({
      key: key(kreis, 'agr', n),
      title: `${kind.de}, ${kreis.number}-${n}`,
      kind: kind.key,
      draftedOn: '2021-09-01',
      negotiatedSince: '2021-11-01',
      signedOn: '2022-03-01',
      reviewSince: null,
      reviewedOn: null,
      nextReviewOn: null,
      terminatedOn: null,
      terminationReason: null,
      noticePeriodMonths: null,
      clauses: kind.clauses,
      documentUrl: null,
      networks: [],
      predecessor: null,
      ...until('2022-03-01', random.chance(0.05) ? '2025-03-01' : '2029-03-01'),
      provenance: invented,
    })),
    agreementParty: carriers.flatMap((n) =>
      [0, n].map((party) => ({
        key: key(kreis, 'agr', `${n}.${party}`),
        agreement: key(kreis, 'agr', n),
        institution: institutionAt(kreis, party),
        signedOn: '2022-03-01',
        provenance: invented,
      })),
    ),
  }
}

const paths = ['schule', 'kita', 'kinderklinik', 'erziehungsberatungsstelle', 'polizei']

/** How others inform the ASD, as the network of the Kreis has laid it down. */
export const handoversOf = (kreis: Kreis): Handover[] =>
  paths.map((type) => ({
    key: key(kreis, 'hand', type),
    title: `Meldeweg zum ASD im Musterkreis ${kreis.number}`,
    network: key(kreis, 'net', 'ks'),
    fromType: type,
    fromInstitution: null,
    toType: null,
    toInstitution: institutionAt(kreis, 1),
    trigger: 'GEWICHTIGE_ANHALTSPUNKTE',
    channels: ['TELEFON', 'FORMULAR'],
    availability: 'OFFICE_HOURS',
    responseHours: 24,
    feedbackDuty: 'LAW',
    feedbackHours: 168,
    feedbackContent: 'TAKEN_UP',
    consentRequired: false,
    pseudonymised: false,
    legalBasis: [],
    agreement: null,
    contact: null,
    lastTestedOn: null,
    ...from('2023-01-01'),
    provenance: invented,
  }))
