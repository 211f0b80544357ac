import {
  type Agreement,
  agreementKinds,
  type AgreementParty,
  type Day,
  type Handover,
  type Provenance,
  type Validity,
} from '@geflecht/domain'
import type { Random } from '../storm/random.ts'

/** The land in which the bonds are made. */
interface Land {
  institutions: readonly string[]
  networks: readonly string[]
  day(): Day
  provenance(): Provenance[]
  evident(): Validity & { provenance: Provenance[] }
}

/** Agreements, their parties and hand-overs at random; nothing in them makes sense, everything refers to something. */
export const bondsAtRandom = (
  random: Random,
  { institutions, networks, day, provenance, evident }: Land,
): { agreement: Agreement[]; agreementParty: AgreementParty[]; handover: Handover[] } => {
  const keys = Array.from({ length: 8 }, (_, i) => `agr.a${i}`)
  const kinds = ['VEREINBARUNG_8A_4', 'VEREINBARUNG_8A_4', 'INTERKOMMUNAL_9_1', ...agreementKinds.map(({ key }) => key)]
  const sometimes = () => random.pick([null, null, day()])
  const end = () => random.pick([null, null, '2026-01-10', '2026-03-20', day()])
  const agreement = keys.map((key, i) => ({
    key,
    title: key,
    kind: random.pick(kinds),
    draftedOn: day(),
    negotiatedSince: sometimes(),
    signedOn: random.pick([null, '2019-02-01', '2021-02-01', day()]),
    reviewSince: sometimes(),
    reviewedOn: sometimes(),
    nextReviewOn: sometimes(),
    terminatedOn: random.pick([null, null, null, day()]),
    terminationReason: null,
    noticePeriodMonths: null,
    clauses: random.pick([[], ['LEISTUNG', 'VERGUETUNG'] as const]),
    documentUrl: null,
    networks: random.pick([[], [], [random.pick(networks)]]),
    predecessor: i === 0 ? null : random.pick([null, null, keys[random.below(i)]!]),
    ...evident(),
    validTo: end(),
  }))
  const agreementParty = keys.flatMap((key) =>
    [...new Set(Array.from({ length: 2 + random.below(2) }, () => random.pick(institutions)))].map((institution) => ({
      key: `party.${key}.${institution}`,
      agreement: key,
      institution,
      signedOn: random.pick([null, '2021-02-01', '2026-06-01']),
      provenance: provenance(),
    })),
  )
  const anEnd = () =>
    random.below(2) === 0
      ? { type: random.pick(['schule', 'schule', 'jugendamt', 'jugendamt', 'polizei', 'kita']) }
      : { institution: random.pick(institutions) }
  const handover = Array.from({ length: 8 }, (_, i): Handover => {
    const [from, to] = [anEnd(), anEnd()]
    return {
      key: `hand.h${i}`,
      title: `H${i}`,
      network: random.pick([null, random.pick(networks)]),
      fromType: from.type ?? null,
      fromInstitution: from.institution ?? null,
      toType: to.type ?? null,
      toInstitution: to.institution ?? null,
      trigger: 'GEWICHTIGE_ANHALTSPUNKTE',
      channels: [],
      availability: null,
      responseHours: null,
      feedbackDuty: random.pick([null, 'LAW', 'NONE'] as const),
      feedbackHours: null,
      feedbackContent: null,
      consentRequired: false,
      pseudonymised: false,
      legalBasis: [],
      agreement: random.pick([null, random.pick(keys)]),
      contact: null,
      lastTestedOn: null,
      ...evident(),
    }
  })
  return { agreement, agreementParty, handover }
}
