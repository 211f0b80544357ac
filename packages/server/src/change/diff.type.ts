import { objectType, shows } from '../graphql/field.ts'
import { Subject } from '../graphql/subject.ts'
import { changePolicy } from './change.policy.ts'

@objectType('FactDifference', 'A fact that holds on both days, but not in the same way.')
export class FactDifference {
  @shows(() => Subject, changePolicy, 'The fact, as it is on the later asked day (`to`).')
  subject!: Subject

  @shows(() => [String], changePolicy, 'Names of its fields that differ, sorted.')
  fields!: readonly string[]
}

@objectType(
  'NetworkDiff',
  'What is different in a network between two days (valid time), by what is known today. Facts come concept by concept, then by key.',
)
export class NetworkDiff {
  @shows(
    () => [Subject],
    changePolicy,
    'What holds on `to` and not on `from`: memberships, mandates, bodies, institutions of the circle, cooperations and claims, agreements, hand-overs, function contacts, disruptions, needs, actions and commitments that are open, meetings held. Seen on `to`.',
    { size: 50 },
  )
  added!: Subject[]

  @shows(() => [Subject], changePolicy, 'What holds on `from` and no longer on `to`. Seen on `from`.', { size: 50 })
  ended!: Subject[]

  @shows(() => [FactDifference], changePolicy, 'What holds on both days, but with another status, level, form or the like.', { size: 50 })
  changed!: FactDifference[]
}
