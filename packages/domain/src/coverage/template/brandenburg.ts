import { sectors, type SectorKey } from '../../institution/index.ts'
import type { CoverageTemplate, TemplateItem } from '../coverage.ts'

const expected: readonly SectorKey[] = ['jugendhilfe', 'gesundheit', 'schule_bildung', 'justiz', 'polizei_ordnung']

const items: readonly TemplateItem[] = expected.flatMap((key) =>
  sectors
    .filter((sector) => sector.key === key)
    .map(({ de, en }): TemplateItem => ({ key: `sector_${key}`, de, en, obligation: 'EMPFEHLUNG', anyOf: [key], bySector: true })),
)

/** The sectors that Brandenburg's recommendations of March 2006 want in each Arbeitsgemeinschaft Kinderschutz. */
export const brandenburg2006: CoverageTemplate = {
  key: 'tpl.bb-agks.2006',
  de: 'Brandenburg: Arbeitsgemeinschaften Kinderschutz (Empfehlungen 2006)',
  en: 'Brandenburg: child-protection working groups (recommendations of 2006)',
  appliesTo: ['ARBEITSGEMEINSCHAFT_KINDERSCHUTZ'],
  territory: 'ter.bb',
  norm: 'norm.bb.empfehlung-2006',
  citation: 'Empfehlungen zum Kinderschutz Brandenburg (März 2006)',
  verification: 'SECONDARY',
  verificationNote: {
    de: 'Die Bereiche stammen aus einer Fachseite; der Text der Empfehlungen ist noch zu prüfen.',
    en: 'The sectors come from a professional page; the text of the recommendations is still to be checked.',
  },
  validFrom: '2006-03-01',
  validTo: null,
  benchmark: false,
  items,
}
