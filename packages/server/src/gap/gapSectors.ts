import type { View } from '../atlas/view.ts'
import { LocalGroup, TemplateItem } from '../coverage/index.ts'
import type { ConceptName } from '../fact/concepts.ts'
import type { Subject } from '../graphql/subject.ts'
import { Handover, HandoverTemplate } from '../handover/index.ts'
import { InstitutionType, Sector } from '../institution/index.ts'
import { readerOf } from '../rights/reader.ts'
import { gapAtHand, keysNamedBy } from './gapAtHand.ts'

/** Facts of a single institution that a gap can name. */
const ofOneInstitution = ['membership', 'participation', 'functionContact'] as const satisfies readonly ConceptName[]

interface AboutSomething {
  view: View
  key: string
  subjects: readonly Subject[]
}

/**
 * Whether a gap is about one of some sectors, named by key: about an institution of it, a tie or a hand-over with one, an agreement to which
 * one is party, or a group or a pair that consists of its types. One about a network or a place as a whole is about none.
 */
export const isAbout = (gap: AboutSomething, sectors: readonly string[]): boolean => {
  const own = new Set([...sectorsOfInstitutions(gap), ...gap.subjects.flatMap(sectorsOfTerm)])
  return sectors.some((sector) => own.has(sector))
}

const sectorsOfInstitutions = ({ view, key }: AboutSomething): string[] => {
  const facts = readerOf(view.atlas)
  const single = keysNamedBy(key).flatMap((named) =>
    ofOneInstitution.flatMap((concept) => facts.get(concept, facts.idOfKey(concept, named))?.institution ?? []),
  )
  const { sector } = view.atlas.tables.institution.columns
  return [...gapAtHand(facts, key).institutions, ...single].filter((id) => view.sight.seesFact(id)).map((id) => sector.at(view.rowOf(id)))
}

const sectorsOfTerm = (subject: Subject): string[] => {
  if (subject instanceof Sector) return [subject.key]
  if (subject instanceof InstitutionType) return [subject.sector.key]
  if (subject instanceof TemplateItem || subject instanceof LocalGroup) return subject.anyOf.flatMap(sectorsOfTerm)
  if (subject instanceof HandoverTemplate) return [...subject.from, ...subject.to].flatMap(sectorsOfTerm)
  if (subject instanceof Handover) return [subject.from.type, subject.to.type].flatMap((type) => (type ? sectorsOfTerm(type) : []))
  return []
}
