import { assumedKey, type Institution, institutionTypeByKey, isAssumedKey } from '@geflecht/domain'
import type { SituationFacts } from '../situation/index.ts'
import { addMembership } from './memberships.ts'
import { assumedFact, faultAmong, faultOf, networkNamed, type Step } from './step.ts'
import { claimsAbout, withoutTies } from './ties.ts'

const form = new RegExp(`^${assumedKey('inst', '[a-z0-9-]{1,60}').replaceAll('.', '\\.')}$`)

/** Works in the territory; who runs it stays open. Where a network is named, it joins it at once. */
export const addInstitution: Step = (draft, assumption) => {
  const { facts, network } = draft
  const [key = ''] = assumption.institutions
  if (!form.test(key)) return faultOf('badKey', 'institutions', key)
  if (facts.institutions.some((one) => one.key === key)) return faultOf('alreadyThere', 'institutions', key)
  const type = institutionTypeByKey.get(assumption.type ?? '')
  if (!type) return faultOf('unknown', 'type', assumption.type ?? '')
  const territory = assumption.territory ?? network.territory
  if (!facts.territories.some((one) => one.key === territory)) return faultOf('unknown', 'territory', territory)
  const joined = networkNamed(draft, assumption)
  const fault = faultAmong([joined])
  if (fault) return fault
  const institution: Institution = {
    key,
    name: `${type.de} (angenommen)`,
    legalName: null,
    type: type.key,
    sector: type.sector,
    carrierKind: 'UNBEKANNT',
    territory,
    serviceArea: [],
    parent: null,
    carrier: null,
    successor: null,
    anonymous: false,
    isPublic: false,
    contactMailbox: null,
    contactPhone: null,
    contactUrl: null,
    latitude: null,
    longitude: null,
    capacity: null,
    qualityReviewedOn: null,
    ...assumedFact,
  }
  const founded = { ...facts, institutions: [...facts.institutions, institution] }
  return assumption.network === null ? founded : addMembership({ ...draft, facts: founded }, assumption)
}

/** Takes with it all that it takes part in; an agreement stays where two other parties hold it. */
export const removeInstitution: Step = ({ facts }, { institutions: [key = ''] }) => {
  if (!facts.institutions.some((one) => one.key === key)) return faultOf('unknown', 'institutions', key)
  const ties = facts.cooperations.filter(({ from, to }) => from === key || to === key)
  const others = (one: { institution: string }) => one.institution !== key
  return {
    ...withoutTies(facts, new Set(ties), new Set([...claimsAbout(facts, ties), ...facts.claims.filter(({ by }) => by === key)])),
    institutions: facts.institutions.filter((one) => one.key !== key),
    memberships: facts.memberships.filter(others),
    participations: facts.participations.filter(others),
    mandates: facts.mandates.filter(({ host }) => host !== key),
    contacts: facts.contacts.filter(others),
    handovers: facts.handovers.filter(({ fromInstitution, toInstitution }) => fromInstitution !== key && toInstitution !== key),
    agreements: agreementsWithout(facts, key),
  }
}

const agreementsWithout = ({ agreements }: SituationFacts, key: string): SituationFacts['agreements'] =>
  agreements.flatMap((agreement) => {
    const parties = agreement.parties.filter(({ institution }) => institution !== key)
    if (parties.length === agreement.parties.length) return agreement
    return parties.length < 2 ? [] : { ...agreement, parties }
  })

/** Networks that keep memberships once those that are assumed are counted. */
export const keepingMemberships = (recorded: readonly string[], { memberships }: SituationFacts): readonly string[] => {
  const assumed = memberships.filter(({ key }) => isAssumedKey(key)).map(({ network }) => network)
  return assumed.every((network) => recorded.includes(network)) ? recorded : [...new Set([...recorded, ...assumed])]
}
