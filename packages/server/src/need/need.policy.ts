import type { Row } from '../fact/concepts.ts'
import { open, type Policy } from '../graphql/policy.ts'
import { reportOf } from '../mutation/reported.ts'
import { coordinatesSubject } from '../rights/subject.ts'
import type { FactReader } from '../rights/reader.ts'
import type { Rights } from '../rights/rights.ts'
import type { Sight } from '../rights/sight.ts'

export const needPolicy = open

/** So many statements of one kind have to be there before analysts read their words: fewer could tell who said it. */
const fewest = 5

/** The words of a need. */
export const needTextPolicy: Policy = {
  name: 'needText',
  says: 'Whoever sees the need; analysts only where at least five of its category are about the same thing.',
  may: ({ rights, facts }: Sight, { factId }: { factId: number }) => {
    const need = facts.get('need', factId)
    if (need === null || rights.speaksFor(need.subject) || coordinatesSubject(rights, facts, need.subject)) return true
    if (isReportedBy(facts, factId, rights.ownInstitutions)) return true
    const alike = [...facts.referring('need', 'subject', need.subject)].filter(({ category }) => category === need.category)
    return alike.length >= fewest || 'TOO_FEW'
  },
}

/** The coordinators of what it is about. */
export const mayEditNeed = (rights: Rights, facts: FactReader, { subject }: Pick<Row<'need'>, 'subject'>): boolean =>
  coordinatesSubject(rights, facts, subject)

/** Also whoever speaks for the institution that it is about, or for one in the network that it is about. */
export const mayVoiceNeed = (rights: Rights, facts: FactReader, need: Pick<Row<'need'>, 'subject'>): boolean =>
  mayEditNeed(rights, facts, need) || rights.speaksFor(need.subject) || rights.belongsTo(need.subject)

/** To voice it in the name of an institution, or in nobody's: coordinators may do either, others for whom they speak. */
export const mayVoiceNeedFor = (rights: Rights, facts: FactReader, { subject, by }: { subject: number; by: number | null }): boolean =>
  mayEditNeed(rights, facts, { subject }) ||
  (mayVoiceNeed(rights, facts, { subject }) && (by === null ? rights.speaksFor(subject) : rights.speaksFor(by)))

/** To word it anew or take it back: its coordinators, and who speaks for the institution that it is about or that has voiced it. */
export const mayTakeBackNeed = (rights: Rights, facts: FactReader, { id, subject }: Pick<Row<'need'>, 'id' | 'subject'>): boolean =>
  mayEditNeed(rights, facts, { subject }) || rights.speaksFor(subject) || isReportedBy(facts, id, rights.ownInstitutions)

/** The coordinators of the network or institution whose action it is. */
export const mayEditAction = (rights: Rights, facts: FactReader, { subject }: Pick<Row<'action'>, 'subject'>): boolean =>
  coordinatesSubject(rights, facts, subject)

/** To keep a promise: its coordinators, and an institution its own. */
export const mayKeepCommitment = (rights: Rights, facts: FactReader, { subject }: Pick<Row<'commitment'>, 'subject'>): boolean =>
  coordinatesSubject(rights, facts, subject) || rights.speaksFor(subject)

/** The coordinators of whoever promises. */
export const mayEditCommitment = (rights: Rights, facts: FactReader, { subject }: Pick<Row<'commitment'>, 'subject'>): boolean =>
  coordinatesSubject(rights, facts, subject)

/** Whether a fact rests on what one of these institutions has reported; anonymous ones share a source, which tells nothing. */
const isReportedBy = (facts: FactReader, fact: number, institutions: ReadonlySet<number>): boolean => {
  const sources = Array.from(facts.referring('provenance', 'fact', fact), ({ source }) => facts.get('source', source)?.key)
  return [...institutions].some((id) => {
    const institution = facts.get('institution', id)
    return institution !== null && !institution.anonymous && sources.includes(reportOf(institution))
  })
}

/** That there is one: for analysts, for coordinators in scope, for the institution that it is about, and for the one that has voiced it. */
export const needVisible = (see: Sight, row: number): boolean => {
  const { id, columns } = see.atlas.tables.need
  const subject = columns.subject.at(row)
  const { rights, facts } = see
  if (!see.seesFact(subject)) return false
  return (
    rights.isAnalyst ||
    rights.speaksFor(subject) ||
    coordinatesSubject(rights, facts, subject) ||
    isReportedBy(facts, id.at(row)!, rights.ownInstitutions)
  )
}

/** For coordinators in scope, for members of the network and for the institution whose action it is or that leads it; analysts see those of networks. */
export const actionVisible = (see: Sight, row: number): boolean => {
  const { subject, lead } = see.atlas.tables.action.columns
  return see.seesFact(subject.at(row)) && (see.rights.speaksFor(lead.at(row)) || isTold(see, subject.at(row)))
}

/** For coordinators in scope, for members of the network and for the institution that promises; analysts see those of networks and places. */
export const commitmentVisible = (see: Sight, row: number): boolean => {
  const subject = see.atlas.tables.commitment.columns.subject.at(row)
  return see.seesFact(subject) && isTold(see, subject)
}

const isTold = ({ atlas, rights, facts }: Sight, subject: number): boolean =>
  rights.speaksFor(subject) ||
  rights.belongsTo(subject) ||
  coordinatesSubject(rights, facts, subject) ||
  (rights.isAnalyst && atlas.conceptOf(subject) !== 'institution')
