import type { Finding, FindingSubject } from '@geflecht/analysis'
import type { View } from '../atlas/view.ts'
import { templateItem, templateTerms } from '../coverage/index.ts'
import { conceptNames } from '../fact/concepts.ts'
import { type Subject, subjectOfFact } from '../graphql/subject.ts'
import { handoverTemplateTerms } from '../handover/index.ts'
import { sectorTerms } from '../institution/index.ts'
import { keysNamedBy } from './gapAtHand.ts'

/** The thing that a finding speaks of. An item of a template is known by the template that the finding rests on. */
export const subjectOfFinding = (view: View, { grounds }: Finding, { concept, key }: FindingSubject): Subject | null => {
  if (concept === 'templateItem') return grounds.flatMap(({ template }) => (template && templateItem(template, key)) || []).at(0) ?? null
  if (concept === 'handoverTemplate') return handoverTemplateTerms.find(key)
  if (concept === 'sector') return sectorTerms.find(key)
  const id = view.atlas.idOfKey(concept, key)
  return id === null ? null : subjectOfFact(view, id)
}

/** What a gap that is not there any more was about, as far as its key tells: `rule:scope:subjects:discriminator`. */
export const subjectsNamedBy = (view: View, gapKey: string): Subject[] =>
  keysNamedBy(gapKey).flatMap((key) => factNamed(view, key) ?? termNamed(key) ?? [])

const factNamed = (view: View, key: string): Subject | null => {
  for (const concept of conceptNames) {
    const id = view.atlas.idOfKey(concept, key)
    if (id !== null) return subjectOfFact(view, id)
  }
  return null
}

const termNamed = (key: string): Subject | null =>
  handoverTemplateTerms.find(key) ??
  sectorTerms.find(key) ??
  templateTerms.all.map((template) => templateItem(template.key, key)).find((item) => item !== null) ??
  null
