import { expect, test } from 'vitest'
import { de } from '../shell/words/de.ts'
import type { GapFields } from './gap.documents.ts'
import { gapList } from './gapList.ts'

const gap: GapFields = {
  id: 'g',
  key: 'G01:net.a:schulen',
  severity: 'HIGH',
  status: 'OPEN',
  title: 'Erwartete Gruppe nicht dokumentiert',
  message: '',
  nextStep: 'Laden Sie ein.',
  legalBasis: '§ 3 KKG',
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
  rule: { id: 'G01', key: 'G01', title: '', verification: 'PRODUCT' },
  scope: { __typename: 'Network', viewerMay: [] as string[], id: 'n', key: 'net.a', name: 'Netzwerk A' },
  subjects: [{ __typename: 'TemplateItem', viewerMay: [] as string[], id: 't', key: 'schulen', label: 'Schulen' }],
  grounds: [{ citation: '§ 3 Abs. 2 KKG', verification: 'SECONDARY', verificationNote: '', template: null, localGroup: null }],
  evidence: [],
  thresholds: [],
}

test('a copied list names network, day and what „nicht dokumentiert“ means before its rows', () => {
  expect(gapList([gap], { network: 'Netzwerk A', asOf: 'Stand 3. Mai 2023' }, de, (label) => label.de).split('\n')).toEqual([
    'Netzwerk A',
    'Stand 3. Mai 2023',
    de.gaps.notDocumentedMeans,
    '',
    'Lücke\tGrundlage\tPrüfstatus\tNächster Schritt',
    'Schulen: Erwartete Gruppe nicht dokumentiert\t§ 3 Abs. 2 KKG\taus Sekundärquelle\tLaden Sie ein.',
  ])
})
