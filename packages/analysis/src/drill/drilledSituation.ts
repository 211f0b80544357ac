import type { WeekTime } from '@geflecht/domain'
import { Situation, type SituationFacts } from '../situation/index.ts'

/** What a drill imagines; at least one of the three is meant to be set. */
export interface DrillQuestion {
  /** The moment of the week at which somebody has to be reached. */
  at: WeekTime | null
  /** Key of an institution that is gone. */
  without: string | null
  /** Key of a function that nobody holds. */
  vacant: string | null
}

/** The situation as it would be: without the institution and everything that names it, with nobody in the function. Nothing is written. */
export function drilledSituation(situation: Situation, { without, vacant }: DrillQuestion): Situation {
  if (without === null && vacant === null) return situation
  const { facts } = situation
  const emptied = facts.contacts.map((contact) => (contact.key === vacant ? { ...contact, vacantSince: situation.asOf } : contact))
  return new Situation({
    ...facts,
    contacts: emptied,
    ...(without === null ? {} : withoutInstitution({ ...facts, contacts: emptied }, without)),
  })
}

function withoutInstitution(facts: SituationFacts, gone: string): Partial<SituationFacts> {
  const isElsewhere = ({ institution }: { institution: string }): boolean => institution !== gone
  const cooperations = facts.cooperations.filter(({ from, to }) => from !== gone && to !== gone)
  const left = new Set(cooperations.map(({ key }) => key))
  return {
    institutions: facts.institutions.filter(({ key }) => key !== gone),
    districts: facts.districts.map((district) => (district.jugendamt === gone ? { ...district, jugendamt: null } : district)),
    mandates: facts.mandates.filter(({ host }) => host !== gone),
    memberships: facts.memberships.filter(isElsewhere),
    participations: facts.participations.filter(isElsewhere),
    cooperations,
    claims: facts.claims.filter(({ cooperation }) => left.has(cooperation)),
    agreements: facts.agreements.map((agreement) => ({ ...agreement, parties: agreement.parties.filter(isElsewhere) })),
    handovers: facts.handovers.filter(({ fromInstitution, toInstitution }) => fromInstitution !== gone && toInstitution !== gone),
    contacts: facts.contacts.filter(isElsewhere),
  }
}
