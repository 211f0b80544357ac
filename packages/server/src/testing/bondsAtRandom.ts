import { agreementKinds, type Cooperation, type Day, type FactSet, type Handover, type Provenance, type Validity } from '@geflecht/domain'
import type { Random } from '../storm/random.ts'

/** The land in which the bonds are made. */
interface Land {
  institutions: readonly string[]
  networks: readonly string[]
  /** How many times the usual number of cooperations it has. */
  fullness: number
  day(): Day
  provenance(): Provenance[]
  evident(): Validity & { provenance: Provenance[] }
}

/** Agreements with their parties, hand-overs, cooperations and claims at random; nothing in them makes sense, everything refers to something. */
export const bondsAtRandom = (
  random: Random,
  { institutions, networks, fullness, day, provenance, evident }: Land,
): Pick<FactSet, 'agreement' | 'agreementParty' | 'cooperation' | 'claim' | 'handover' | 'functionContact'> => {
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
      ? { type: random.pick(['schule', 'schule', 'jugendamt', 'jugendamt', 'polizei', 'kita', 'insofa_pool']) }
      : { institution: random.pick(institutions) }
  const contacts = ['con.x0', 'con.x1', 'con.x2', 'con.x3']
  const functionContact = contacts.map((key, i) => ({
    key,
    institution: random.pick(institutions),
    functionTitle: key,
    mailbox: random.pick([null, 'stelle@example.org']),
    phone: null,
    availability: null,
    deputy: i === 0 ? null : random.pick([null, contacts[i - 1]!]),
    vacantSince: random.pick([null, day()]),
    isPublic: random.below(2) === 0,
    ...evident(),
  }))
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
      contact: random.pick([null, ...contacts]),
      lastTestedOn: null,
      ...evident(),
    }
  })
  const pairs = new Map(
    Array.from({ length: 12 * fullness }, () => [random.pick(institutions), random.pick(institutions)].toSorted() as [string, string])
      .filter(([a, b]) => a !== b)
      .map((pair) => [pair.join(), pair]),
  )
  const cooperation = [...pairs.values()].slice(0, 9 * fullness).map(
    ([from, to], i): Cooperation => ({
      key: `coop.t${i}`,
      from,
      to,
      directed: random.below(2) === 0,
      network: null,
      project: null,
      agreement: random.pick([null, ...keys]),
      documentedForm: random.pick([null, null, 'FACHBERATUNG_INSOFA']),
      documentedLevel: random.pick([null, 0, 3] as const),
      documentedFrequency: null,
      ...evident(),
    }),
  )
  const claim = cooperation.flatMap(({ key, from, to }) =>
    [from, to]
      .filter(() => random.below(2) === 0)
      .map((by) => ({
        key: `claim.${key}.${by}`,
        cooperation: key,
        by,
        level: random.pick([0, 1, 4] as const),
        forms: [],
        frequency: null,
        since: null,
        verifiedOn: null,
        ...evident(),
      })),
  )
  return { agreement, agreementParty, cooperation, claim, handover, functionContact }
}
