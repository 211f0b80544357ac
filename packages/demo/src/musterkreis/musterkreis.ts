import { type FactSet, noFacts } from '@geflecht/domain'
import { documentedSet } from '../documented/index.ts'
import { agreementParties, agreements } from './agreements.ts'
import { claims, cooperations } from './cooperations.ts'
import { sources } from './evidence.ts'
import { disruptions } from './disruptions.ts'
import { handovers } from './handovers.ts'
import { contacts, institutions, presences } from './institutions.ts'
import { meetings, participations } from './meetings.ts'
import { memberships } from './memberships.ts'
import { actions } from './actions.ts'
import { commitments } from './commitments.ts'
import { needs } from './needs.ts'
import { rulings } from './rulings.ts'
import { bodies, mandates, networks, programmes } from './networks.ts'
import { districts, neighbourhoods, territories } from './places.ts'

/** The Land in which the Musterkreis is imagined, so that its law applies: the same facts as in the documented set. */
const ground = ((): Pick<FactSet, 'source' | 'territory'> => {
  const territory = documentedSet.territory.filter(({ key }) => key === 'ter.de' || key === 'ter.nrw')
  const named = new Set(territory.flatMap(({ provenance }) => provenance.map(({ source }) => source)))
  return { territory, source: documentedSet.source.filter(({ key }) => named.has(key)) }
})()

/** The Musterkreis, told until 2026-01-01. Nothing in it exists but the Land around it. */
export const musterkreisSet: FactSet = {
  ...noFacts,
  source: [...ground.source, ...sources],
  territory: [...ground.territory, ...territories],
  neighbourhood: neighbourhoods,
  institution: institutions,
  professionPresence: presences,
  functionContact: contacts,
  district: districts,
  programme: programmes,
  network: networks,
  body: bodies,
  mandate: mandates,
  membership: memberships,
  meeting: meetings,
  participation: participations,
  agreement: agreements,
  agreementParty: agreementParties,
  cooperation: cooperations,
  claim: claims,
  handover: handovers,
  disruption: disruptions,
  need: needs,
  action: actions,
  commitment: commitments,
  ruling: rulings,
}
