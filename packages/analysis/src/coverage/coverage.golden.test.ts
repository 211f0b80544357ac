import { coverageTemplates, type CoverageTemplate } from '@geflecht/domain'
import { describe, expect, test } from 'vitest'
import { aMeeting, anInstitution, aNetwork, aParticipation, aSituation } from '../situation/situation.factory.ts'
import { goldenCoverages, goldenInstitutions, goldenParticipations, type GoldenCoverage } from './coverage.golden.ts'
import { coverageOf } from './coverage.ts'

const templateOf = (key: string): CoverageTemplate => coverageTemplates.find((template) => template.key === key) as CoverageTemplate

function goldenSituation({ network, meetings, asOf }: GoldenCoverage) {
  const days: Record<string, string> = {
    'evt.ratingen.2023-05-03-auftakt': '2023-05-03',
    'evt.olsberg.2014-10-22-auftakt': '2014-10-22',
    'evt.olsberg.2018-10-treffen': '2018-10-01',
  }
  return aSituation({
    asOf,
    networks: [aNetwork(network)],
    institutions: Object.entries(goldenInstitutions).map(([key, type]) => anInstitution(key, type)),
    meetings: meetings.map((key) => aMeeting(key, network, days[key] ?? null)),
    participations: goldenParticipations.map(([meeting, institution, role]) => aParticipation(meeting, institution, { role })),
  })
}

describe.each(goldenCoverages)('$network held against $template by attendance of $meetings', (golden) => {
  const coverage = coverageOf(goldenSituation(golden), aNetwork(golden.network), templateOf(golden.template), 'ATTENDANCE')

  test('has the golden status and institutions of every item', () => {
    expect(coverage.items.map(({ item, status, presentBy }) => [item.key, status, presentBy])).toEqual(golden.items)
  })

  test('has the golden score', () => {
    expect(Math.abs((coverage.score ?? Number.NaN) - golden.score)).toBeLessThan(5e-5)
  })
})
