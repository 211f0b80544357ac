import type { CoverageTemplateFields } from './coverage.documents.ts'

/** What a template is called: one of law by its citation, others by their name in the reader's language. */
export const templateName = ({
  citation,
  label,
  benchmark,
  local,
}: Pick<CoverageTemplateFields, 'citation' | 'label' | 'benchmark' | 'local'>): string => (benchmark || local ? label : citation)
