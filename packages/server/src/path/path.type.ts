import type { TieKind } from '@geflecht/domain'
import { Int } from 'type-graphql'
import { TieKindEnum } from '../cooperation/index.ts'
import { objectType, shows } from '../graphql/field.ts'
import { Subject } from '../graphql/subject.ts'
import { pathPolicy } from './path.policy.ts'

@objectType('PathTie', 'What one step of a path rests on.')
export class PathTie {
  @shows(() => TieKindEnum, pathPolicy, 'By what the two are tied.')
  kind!: TieKind

  @shows(() => String, pathPolicy, 'Key of the cooperation, agreement, hand-over, membership or participation.')
  key!: string

  @shows(() => Int, pathPolicy, 'Level of cooperation, 1 to 5 (Frey et al. 2006); null when not stated.', { nullable: true })
  level!: number | null

  @shows(() => Boolean, pathPolicy, 'Whether both sides say so: both claim the cooperation, or it is an agreement in force.')
  confirmed!: boolean
}

@objectType('PathStep', 'One step of a path.')
export class PathStep {
  @shows(() => Subject, pathPolicy, 'Where it begins: an institution, a network or a meeting.')
  from!: Subject

  @shows(() => Subject, pathPolicy, 'Where it leads.')
  to!: Subject

  @shows(() => PathTie, pathPolicy, 'What it rests on.')
  tie!: PathTie
}

@objectType('Path', 'A shortest chain from one place to another. Of several shortest ones it is always the same.')
export class Path {
  @shows(() => Int, pathPolicy, 'How many steps it has; 0 when an institution stands at both ends.')
  length!: number

  @shows(() => [PathStep], pathPolicy, 'The steps, in order.')
  steps!: PathStep[]
}
