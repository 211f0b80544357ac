import {
  chainPartKinds,
  isStaffedOn,
  type ChainPartKind,
  type Handover,
  type HandoverTemplate,
  type Institution,
  type WeekTime,
} from '@geflecht/domain'
import { protectionDuties } from '../gap/protectionDuty.ts'
import { tieOf } from '../graph/index.ts'
import { binds, byAscendingKey, isMoreThanInferred, partiesTo, type AgreementOnDay, type Situation } from '../situation/index.ts'
import type { ChainWay, WayPart } from './chainWay.ts'
import { reachOf } from './reach.ts'
import type { Giver } from './sides.ts'

/** The step in which somebody gives, as everybody who gives in it sees it. */
export interface StepGround {
  situation: Situation
  template: HandoverTemplate
  takers: readonly Institution[]
  at: WeekTime | null
}

/** How somebody gives over one described hand-over, or over none. */
export function wayOf(ground: StepGround, giver: Giver, handover: Handover | null): ChainWay {
  const { situation } = ground
  const contact = situation.contact(handover?.contact ?? '')
  const cooperation = cooperationOf(ground, giver)
  const agreement = agreementOf(ground, giver, handover)
  const parts: Record<ChainPartKind, Omit<WayPart, 'kind'>> = {
    TIE: cooperation.part,
    HANDOVER: handover ? { state: 'HOLDS', reason: 'HANDOVER_DESCRIBED' } : { state: 'MISSING', reason: 'HANDOVER_NONE' },
    AGREEMENT: agreement.part,
    FUNCTION: functionPart(situation, handover),
    DEPUTY: deputyPart(situation, contact?.deputy ?? null),
    AVAILABILITY: handover ? reachOf(situation, handover, ground.at) : { state: 'MISSING', reason: 'NO_WAY' },
  }
  return {
    from: giver.institution.key,
    to: handover?.toInstitution ?? null,
    handover: handover?.key ?? null,
    cooperation: cooperation.key,
    agreement: agreement.key,
    contact: contact?.key ?? null,
    deputy: situation.contact(contact?.deputy ?? '')?.key ?? null,
    usable: handover !== null && parts.AVAILABILITY.state === 'HOLDS',
    parts: chainPartKinds.map((kind) => ({ kind, ...parts[kind] })),
  }
}

/** A part, and the fact that it is about. */
interface Found {
  key: string | null
  part: Omit<WayPart, 'kind'>
}

function cooperationOf({ situation, takers }: StepGround, { selves }: Giver): Found {
  const taking = new Set(takers.map(({ key }) => key).filter((key) => !selves.includes(key)))
  const between = selves
    .flatMap((self) => situation.cooperationsOf(self).filter(({ from, to }) => taking.has(from === self ? to : from)))
    .filter(isMoreThanInferred)
    .toSorted(byAscendingKey)
  const held = between.find((one) => tieOf(one, situation.claimsOf(one.key)).level !== 0)
  if (held) return { key: held.key, part: { state: 'HOLDS', reason: 'TIE_DOCUMENTED' } }
  const denied = between[0]
  return { key: denied?.key ?? null, part: denied ? { state: 'BROKEN', reason: 'TIE_DENIED' } : { state: 'MISSING', reason: 'TIE_NONE' } }
}

/**
 * The agreement under § 8a SGB VIII where the law asks the carrier of the giving side for one; else what the hand-over refers to, or any
 * agreement in force between the two sides. A carrier signs for what it runs, a Jugendamt for its general social service.
 */
function agreementOf(ground: StepGround, { institution, selves }: Giver, handover: Handover | null): Found {
  const { situation, takers } = ground
  const giving = [...selves, institution.carrier].filter((key) => key !== null)
  const taking = takers.flatMap(({ key, type, parent }) => (type === 'asd' && parent !== null ? [key, parent] : [key]))
  const inForce = [...new Set(giving.flatMap((key) => situation.agreementsOf(key)))]
    .filter((agreement) => binds(agreement) && partiesTo(agreement).some((party) => taking.includes(party) && !giving.includes(party)))
    .toSorted(byAscendingKey)
  const required = requiredKind(ground, institution, taking)
  if (required !== null) {
    const found = inForce.find(({ kind }) => kind === required)
    if (!found) return { key: null, part: { state: 'MISSING', reason: 'AGREEMENT_REQUIRED' } }
    return referred(situation, handover)?.broken ?? held(found)
  }
  const named = referred(situation, handover)
  if (named) return named.broken ?? held(named.agreement)
  return inForce[0] ? held(inForce[0]) : { key: null, part: { state: 'NOT_NEEDED', reason: 'AGREEMENT_NOT_REQUIRED' } }
}

const held = ({ key }: AgreementOnDay): Found => ({ key, part: { state: 'HOLDS', reason: 'AGREEMENT_IN_FORCE' } })

/** The agreement to which a hand-over refers; `broken` says so where it does not bind. Null when it refers to none that was drafted. */
function referred(situation: Situation, handover: Handover | null): { agreement: AgreementOnDay; broken: Found | null } | null {
  const agreement = situation.agreement(handover?.agreement ?? '')
  if (!agreement) return null
  const broken: Found = { key: agreement.key, part: { state: 'BROKEN', reason: 'AGREEMENT_NOT_BINDING' } }
  return { agreement, broken: binds(agreement) ? null : broken }
}

/** The kind of agreement that the law asks for between the two sides; null where it asks for none. */
function requiredKind({ situation, template }: StepGround, { key, type, carrier }: Institution, taking: readonly string[]): string | null {
  if (template.agreement === undefined) return null
  if (type === 'kindertagespflege') return 'VEREINBARUNG_8A_5'
  const owed = protectionDuties(situation).of(carrier ?? key)
  return owed.some((duty) => duty.carrier === (carrier ?? key) && taking.includes(duty.jugendamt)) ? template.agreement : null
}

function functionPart(situation: Situation, handover: Handover | null): Omit<WayPart, 'kind'> {
  if (!handover || handover.contact === null) return { state: 'MISSING', reason: 'FUNCTION_NONE' }
  const contact = situation.contact(handover.contact)
  if (!contact) return { state: 'BROKEN', reason: 'FUNCTION_GONE' }
  return isStaffedOn(contact, situation.asOf)
    ? { state: 'HOLDS', reason: 'FUNCTION_STAFFED' }
    : { state: 'BROKEN', reason: 'FUNCTION_VACANT' }
}

function deputyPart(situation: Situation, named: string | null): Omit<WayPart, 'kind'> {
  const deputy = situation.contact(named ?? '')
  if (!deputy) return { state: 'MISSING', reason: 'DEPUTY_NONE' }
  return isStaffedOn(deputy, situation.asOf) ? { state: 'HOLDS', reason: 'DEPUTY_STAFFED' } : { state: 'BROKEN', reason: 'DEPUTY_VACANT' }
}
