import {
  networkKinds,
  type BodyKind,
  type CoverageBasis,
  type MembershipRole,
  type MembershipStatus,
  type NetworkKind as NetworkKindEntry,
  type NetworkStatus,
  type Visibility,
  visibilityLabels,
} from '@geflecht/domain'
import { enumType, objectType } from '../graphql/field.ts'
import { meaningsOf } from '../graphql/meanings.ts'
import { Subject } from '../graphql/subject.ts'
import { CatalogueTerm, Term, termsOf } from '../graphql/term.ts'

export const NetworkStatusEnum = enumType<NetworkStatus>('NetworkStatus', 'Where a network stands on the day.', {
  PLANNED: 'Intended, but not founded.',
  ACTIVE: 'At work.',
  DORMANT: 'Founded and not ended, but resting.',
  ENDED: 'Ended.',
})

export const VisibilityEnum = enumType<Visibility>('Visibility', 'Who may know of a network.', meaningsOf(visibilityLabels))

export const BodyKindEnum = enumType<BodyKind>('BodyKind', 'What kind of body inside a network it is.', {
  PLENUM: 'All of the network.',
  STEUERUNGSGRUPPE: 'A steering group.',
  ARBEITSGRUPPE: 'A working group.',
  KLEINGRUPPE: 'A small group.',
  KOORDINIERUNGSSTELLE: 'A coordination office.',
})

export const MembershipStatusEnum = enumType<MembershipStatus>('MembershipStatus', 'Where a membership stands.', {
  INVITED: 'Invited.',
  CANDIDATE: 'Noted as a candidate.',
  ACTIVE: 'Active.',
  PAUSED: 'Resting.',
  ENDED: 'Ended.',
})

export const MembershipRoleEnum = enumType<MembershipRole>('MembershipRole', 'What a member does in the network.', {
  KOORDINATION: 'Coordinates it.',
  MITGLIED: 'Is a member.',
  GAST: 'Is a guest.',
  MULTIPLIKATOR: 'Carries the network’s work on into its own field.',
})

export const CoverageBasisEnum = enumType<CoverageBasis>('CoverageBasis', 'Who counts as being in a network.', {
  CIRCLE: 'The circle: active members, or those who attended if no membership is recorded.',
  MEMBERSHIP: 'Active members.',
  ATTENDANCE: 'Those who attended its meetings up to the day.',
})

@objectType('NetworkKind', 'What kind of network it is; decides which expectations and rules look at it.', { implements: [Subject, Term] })
export class NetworkKind extends CatalogueTerm<NetworkKindEntry> {
  get typeName() {
    return 'NetworkKind'
  }
}

export const networkKindTerms = termsOf(NetworkKind, networkKinds)
