import { assumedKey, isAssumedKey, type Membership, type Participation, participationRoleByKey } from '@geflecht/domain'
import { circleOf } from '../circle/index.ts'
import { isMoreThanInferred, Situation } from '../situation/index.ts'
import { assumedFact, type Draft, faultAmong, faultOf, institutionNamed, networkNamed, type Step } from './step.ts'

/**
 * An active membership. Where a network keeps no memberships its circle is counted by attendance, and one membership alone would empty it:
 * there the institution counts as represented at the last meeting; where no meeting is documented either, as the first member.
 */
export const addMembership: Step = (draft, assumption) => {
  const institution = institutionNamed(draft, assumption)
  const network = networkNamed(draft, assumption)
  const fault = faultAmong([institution, network])
  if (fault || !('territory' in network)) return fault ?? faultOf('unknown', 'network', '')
  const [key = ''] = assumption.institutions
  const { facts, recorded } = draft
  if (isInCircle(draft, network.key, key)) return faultOf('alreadyThere', 'institutions', key)
  const last = recorded.keepsMemberships(network.key) ? undefined : recorded.meetingsOf(network.key).findLast(isMoreThanInferred)
  if (last) {
    const participation: Participation = {
      key: assumedKey('part', last.key, key),
      meeting: last.key,
      institution: key,
      role: 'VERTRETEN',
      headcount: null,
      provenance: assumedFact.provenance,
    }
    return { ...facts, participations: [...facts.participations, participation] }
  }
  const membership: Membership = {
    key: assumedKey('mem', network.key, key),
    network: network.key,
    institution: key,
    body: null,
    status: 'ACTIVE',
    role: 'MITGLIED',
    representsProfession: null,
    ...assumedFact,
  }
  return { ...facts, memberships: [...facts.memberships, membership] }
}

/** Takes back what was assumed; where nothing was, the memberships, and where the network keeps none, the attendances at its meetings. */
export const removeMembership: Step = (draft, assumption) => {
  const network = networkNamed(draft, assumption)
  const fault = faultAmong([network])
  if (fault || !('territory' in network)) return fault ?? faultOf('unknown', 'network', '')
  const [key = ''] = assumption.institutions
  const { facts, recorded } = draft
  const meetings = new Set(recorded.keepsMemberships(network.key) ? [] : recorded.meetingsOf(network.key).map((meeting) => meeting.key))
  const memberships = facts.memberships.filter((one) => one.institution === key && one.network === network.key)
  const attendances = facts.participations.filter((one) => one.institution === key && meetings.has(one.meeting) && attends(one))
  const standing = [...memberships, ...attendances]
  if (standing.length === 0) return faultOf('notThere', 'institutions', key)
  const assumed = standing.filter((one) => isAssumedKey(one.key))
  const gone = new Set<Membership | Participation>(assumed.length > 0 ? assumed : standing)
  return {
    ...facts,
    memberships: facts.memberships.filter((one) => !gone.has(one)),
    participations: facts.participations.filter((one) => !gone.has(one)),
  }
}

const attends = ({ role }: Participation): boolean => participationRoleByKey.get(role)?.attends ?? false

/** Whether an institution stands in a network's circle, recorded or assumed. */
const isInCircle = ({ facts, recorded }: Draft, network: string, institution: string): boolean => {
  const assumed = [...facts.memberships, ...facts.participations].some(
    (one) => isAssumedKey(one.key) && one.institution === institution && (!('network' in one) || one.network === network),
  )
  const isRecorded = circleOf(recorded, network).institutions.some(({ key }) => key === institution)
  if (!isRecorded && !assumed) return false
  return circleOf(new Situation(facts), network).institutions.some(({ key }) => key === institution)
}
