import { describe, expect, test } from 'vitest'
import * as domain from './index.ts'

const {
  agreementClauseLabels,
  agreementKinds,
  agreementObligationLabels,
  cooperationForms,
  coverageTemplates,
  gapRules,
  institutionTypeByKey,
  institutionTypes,
  measureReasons,
  measures,
  meetingKinds,
  networkKindByKey,
  networkKinds,
  normByKey,
  norms,
  participationRoles,
  professions,
  sectorByKey,
  sectors,
  verificationLabels,
} = domain

const catalogues = {
  agreementKinds,
  cooperationForms,
  coverageTemplates,
  gapRules,
  institutionTypes,
  measureReasons,
  measures,
  meetingKinds,
  networkKinds,
  norms,
  participationRoles,
  professions,
  sectors,
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Every {de, en} anywhere in what the package exports, with its path. */
function labelsIn(value: unknown, path: string): { path: string; de: unknown; en: unknown }[] {
  if (!isRecord(value) || value instanceof Map) return []
  const own = 'de' in value || 'en' in value ? [{ path, de: value.de, en: value.en }] : []
  return [...own, ...Object.entries(value).flatMap(([key, child]) => labelsIn(child, `${path}.${key}`))]
}

describe('the catalogues', () => {
  test('have as many entries as the taxonomy', () => {
    expect(Object.fromEntries(Object.entries(catalogues).map(([name, entries]) => [name, entries.length]))).toEqual({
      sectors: 17,
      institutionTypes: 67,
      professions: 29,
      networkKinds: 9,
      meetingKinds: 8,
      participationRoles: 10,
      cooperationForms: 13,
      agreementKinds: 14,
      coverageTemplates: 6,
      gapRules: 30,
      measures: 45,
      measureReasons: 21,
      norms: 24,
    })
  })

  test('name each key once', () => {
    for (const [name, entries] of Object.entries(catalogues)) expect(new Set(entries.map(({ key }) => key)).size, name).toBe(entries.length)
  })

  test('say everything in German and in English', () => {
    const labels = labelsIn(domain, 'domain')
    expect(labels.length).toBeGreaterThan(400)
    expect(labels.filter(({ de, en }) => typeof de !== 'string' || typeof en !== 'string' || de.trim() === '' || en.trim() === '')).toEqual(
      [],
    )
  })

  test('label every key of their enumerations', () => {
    const pairs: [readonly (string | number)[], object][] = [
      [domain.carrierKinds, domain.carrierKindLabels],
      [domain.institutionStatuses, domain.institutionStatusLabels],
      [domain.networkStatuses, domain.networkStatusLabels],
      [domain.visibilities, domain.visibilityLabels],
      [domain.bodyKinds, domain.bodyKindLabels],
      [domain.membershipStatuses, domain.membershipStatusLabels],
      [domain.membershipRoles, domain.membershipRoleLabels],
      [domain.countOperators, domain.countOperatorLabels],
      [domain.tieKinds, domain.tieKindLabels],
      [domain.frequencies, domain.frequencyLabels],
      [domain.territoryLevels, domain.territoryLevelLabels],
      [domain.sourceKinds, domain.sourceKindLabels],
      [domain.confidences, domain.confidenceLabels],
      [domain.statementKinds, domain.statementKindLabels],
      [domain.coverageStatuses, domain.coverageStatusLabels],
      [domain.coverageBases, domain.coverageBasisLabels],
      [domain.obligations, domain.obligationLabels],
      [domain.severities, domain.severityLabels],
      [domain.gapStatuses, domain.gapStatusLabels],
      [domain.verifications, verificationLabels],
      [domain.datePrecisions, domain.datePrecisionLabels],
      [domain.agreementClauses, agreementClauseLabels],
      [domain.measureScopes, domain.measureScopeLabels],
      [domain.measureUnits, domain.measureUnitLabels],
      [domain.measureDirections, domain.measureDirectionLabels],
      [domain.agreementObligations, agreementObligationLabels],
    ]
    for (const [keys, labels] of pairs) expect(Object.keys(labels).sort()).toEqual(keys.map(String).sort())
    expect(Object.keys(domain.levelLabels)).toEqual(['0', '1', '2', '3', '4', '5'])
  })
})

describe('references between catalogues', () => {
  test('resolve: each institution type has a sector', () => {
    expect(institutionTypes.filter(({ sector }) => !sectorByKey.has(sector))).toEqual([])
  })

  test('resolve: each profession’s typical types exist, and each is found again from its type', () => {
    for (const { key, typicalTypes } of professions) {
      expect(domain.typesOfProfession(key)).toEqual(typicalTypes)
      for (const type of typicalTypes) {
        expect(institutionTypeByKey.has(type), type).toBe(true)
        expect(domain.professionsAt(type).map((profession) => profession.key)).toContain(key)
      }
    }
    expect(domain.typesOfProfession('prof.unbekannt')).toEqual([])
  })

  test('resolve: norms of network kinds, agreement kinds and templates exist', () => {
    const named = [
      ...networkKinds.map(({ norm }) => norm),
      ...agreementKinds.map(({ norm }) => norm),
      ...coverageTemplates.map(({ norm }) => norm),
    ]
    expect(named.filter((norm) => norm !== null && !normByKey.has(norm))).toEqual([])
  })

  test('resolve: templates name institution types or sectors, network kinds and agreement kinds that exist', () => {
    for (const { key, appliesTo, items } of coverageTemplates) {
      for (const kind of appliesTo)
        expect(kind.startsWith('EGO:') ? institutionTypeByKey.has(kind.slice(4)) : networkKindByKey.has(kind), `${key} ${kind}`).toBe(true)
      for (const item of items) {
        const known: ReadonlyMap<string, unknown> = item.bySector ? sectorByKey : institutionTypeByKey
        for (const type of [...item.anyOf, ...(item.partialBy ?? []), ...(item.requireAll ?? [])])
          expect(known.has(type), `${key} ${item.key} ${type}`).toBe(true)
        if (item.requireAgreement) expect(domain.agreementKindByKey.has(item.requireAgreement)).toBe(true)
      }
    }
  })
})

test('[INV 5] only a collective actor and a venue do not act for themselves', () => {
  expect(institutionTypes.filter(({ key }) => !domain.countsAsActor(key)).map(({ key }) => key)).toEqual([
    'sammelgruppe',
    'veranstaltungsort',
  ])
  expect(domain.countsAsActor('unbekannt')).toBe(false)
})

test('the seven groups of § 4 Abs. 1 KKG may all ask for advice', () => {
  expect(new Set(professions.flatMap(({ kkg4 }) => kkg4 ?? []))).toEqual(new Set([1, 2, 3, 4, 5, 6, 7]))
  expect(professions.filter(({ kkg4, claimsConsultation }) => kkg4 !== null && !claimsConsultation)).toEqual([])
})

test('a combined network stands on both sides, an inter-municipal one on the side of child protection', () => {
  const sides = networkKinds.filter((kind) => kind.countsAsChildProtection && kind.countsAsEarlyHelp).map(({ key }) => key)
  expect(sides).toEqual(['FRUEHE_HILFEN_UND_KINDERSCHUTZ'])
  expect(networkKinds.filter(({ intercommunal }) => intercommunal).map(({ key }) => key)).toEqual(['NETZWERK_KINDERSCHUTZ_INTERKOMMUNAL'])
})

test('meetings of a network and attendance are what the rulings name', () => {
  expect(meetingKinds.filter(({ isNetworkMeeting }) => isNetworkMeeting).map(({ key }) => key)).toEqual(['AUFTAKT', 'NETZWERKTREFFEN'])
  expect(participationRoles.filter(({ attends }) => attends).map(({ key }) => key)).toEqual([
    'VERTRETEN',
    'KOORDINATION',
    'GASTGEBER',
    'EINLADEND',
  ])
})

test('a cadence reads as one number or a span', () => {
  expect(domain.cadenceLabel(1, 2)).toEqual({ de: '1–2 Treffen im Jahr', en: '1–2 meetings a year' })
  expect(domain.cadenceLabel(1, null)).toEqual({ de: '1 Treffen im Jahr', en: '1 meeting a year' })
  expect(domain.cadenceLabel(4, 4)).toEqual({ de: '4 Treffen im Jahr', en: '4 meetings a year' })
})
