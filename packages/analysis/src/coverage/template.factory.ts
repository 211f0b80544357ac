import { coverageTemplates, type CoverageTemplate, type TemplateItem } from '@geflecht/domain'

/** A group that a template should have. */
export const anItem = (given: Partial<TemplateItem> & { key: string }): TemplateItem => ({
  de: given.key,
  en: given.key,
  obligation: 'SOLL',
  anyOf: [],
  ...given,
})

/** A template of NRW law with other items. */
export const aTemplate = (...items: TemplateItem[]): CoverageTemplate => ({
  ...(coverageTemplates.find(({ key }) => key === 'tpl.lkischg-nrw-9-4') as CoverageTemplate),
  key: 'tpl.test',
  items,
})
