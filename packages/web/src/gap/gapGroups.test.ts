import { expect, test } from 'vitest'
import type { GapFields } from './gap.documents.ts'
import { byPressure, gapHeadline, groupGaps, messageWithin } from './gapGroups.ts'

const network = { __typename: 'Network', viewerMay: [] as string[], id: 'n', key: 'net.a', name: 'Netzwerk A' } as const
const group = (key: string, label: string) =>
  ({ __typename: 'TemplateItem', viewerMay: [] as string[], id: `t.${key}`, key, label }) as const
const collator = new Intl.Collator('de', { numeric: true })

function aGap(rule: string, severity: GapFields['severity'], subjects: readonly GapFields['subjects'][number][]): GapFields {
  return {
    id: rule + subjects.map(({ key }) => key).join(),
    key: `${rule}:net.a:${subjects.at(-1)?.key}`,
    severity,
    status: 'OPEN',
    title: 'Titel',
    message: '',
    nextStep: '',
    legalBasis: '',
    dueOn: null,
    version: 0,
    viewerMay: [] as string[],
    firstSeenOn: null,
    openedOn: null,
    closedOn: null,
    openThreadCount: 0,
    assignee: null,
    action: null,
    meeting: null,
    accepted: null,
    rule: { id: rule, key: rule, title: `Regel ${rule}`, verification: 'PRODUCT' },
    scope: network,
    subjects: [...subjects],
    grounds: [],
    evidence: [],
    thresholds: [],
  }
}

const gaps = [
  aGap('G15', 'MEDIUM', [network]),
  aGap('G01', 'HIGH', [network, group('schulen', 'Schulen')]),
  aGap('G02', 'MEDIUM', [network, group('aemter', 'Ämter')]),
]

test('the most pressing gap comes first, whatever the order of arrival', () => {
  expect(groupGaps(gaps, 'none', 'severity', collator, null)[0]?.gaps.map(({ rule }) => rule.id)).toEqual(['G01', 'G02', 'G15'])
})

test('by subject, gaps stand under the group that they name, and those of the network under the network', () => {
  expect(groupGaps(gaps, 'subject', 'subject', collator, null).map(({ heading }) => [heading?.title, heading?.kind])).toEqual([
    ['Ämter', 'group'],
    ['Netzwerk A', 'network'],
    ['Schulen', 'group'],
  ])
})

test('by rule, each rule is one heading', () => {
  expect(
    groupGaps([...gaps, aGap('G01', 'HIGH', [network, group('polizei', 'Polizei')])], 'rule', 'rule', collator, null).map(
      ({ key, gaps: under }) => [key, under.length],
    ),
  ).toEqual([
    ['G01', 2],
    ['G02', 1],
    ['G15', 1],
  ])
})

test('a sentence that has lost the name of its network begins with a capital all the same', () => {
  const gap = { ...aGap('G12', 'HIGH', [network]), message: 'Netzwerk A: der Meldeweg „Schule → Jugendamt“ ist nicht dokumentiert.' }
  expect(messageWithin(gap, 'Netzwerk A')).toBe('Der Meldeweg „Schule → Jugendamt“ ist nicht dokumentiert.')
})

test('a gap is called by its subject, one of the whole network by its title', () => {
  expect(gaps.map((gap) => gapHeadline(gap).subject)).toEqual([null, 'Schulen', 'Ämter'])
})

test('among equally pressing gaps those on the default template come first, then the names decide, umlauts among their letters', () => {
  const on = (template: string, gap: GapFields): GapFields => ({
    ...gap,
    grounds: [
      {
        citation: '',
        verification: 'SECONDARY',
        verificationNote: '',
        template: { id: template, key: template, label: '' },
        localGroup: null,
      },
    ],
  })
  const found = [
    on('tpl.other', aGap('G01', 'HIGH', [network, group('aerzte', 'Ärzte')])),
    on('tpl.default', aGap('G01', 'HIGH', [network, group('zoll', 'Zoll')])),
    on('tpl.default', aGap('G01', 'HIGH', [network, group('aemter', 'Ämter')])),
    on('tpl.default', aGap('G02', 'MEDIUM', [network, group('ab', 'Abend')])),
  ]
  expect(found.sort(byPressure('tpl.default', collator)).map((gap) => gapHeadline(gap).subject)).toEqual([
    'Ämter',
    'Zoll',
    'Ärzte',
    'Abend',
  ])
})

test('the name of the network before a sentence is left out on its own page, and only there', () => {
  const gap = { ...aGap('G01', 'HIGH', [network]), message: 'Netzwerk A: „Schulen“ ist nicht dokumentiert.' }
  expect([messageWithin(gap, 'Netzwerk A'), messageWithin(gap, 'Netzwerk')]).toEqual(['„Schulen“ ist nicht dokumentiert.', gap.message])
})
