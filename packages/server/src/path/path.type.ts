import type { TieKind } from '@geflecht/domain'
import { Int } from 'type-graphql'
import { TieKindEnum } from '../cooperation/index.ts'
import { objectType, shows } from '../graphql/field.ts'
import type { Recorded } from '../graphql/recorded.ts'
import { Subject } from '../graphql/subject.ts'
import { Provenance, provenanceOf } from '../source/index.ts'
import { pathPolicy } from './path.policy.ts'

@objectType('PathTie', 'What one step of a path rests on.')
export class PathTie {
  constructor(
    private readonly ofKind: TieKind,
    private readonly behind: Recorded,
    private readonly stated: { level: number | null; confirmed: boolean },
  ) {}

  @shows(() => TieKindEnum, pathPolicy, 'By what the two are tied.')
  get kind(): TieKind {
    return this.ofKind
  }

  @shows(() => String, pathPolicy, 'Key of the cooperation, agreement, hand-over, membership or participation.')
  get key(): string {
    return this.behind.key
  }

  @shows(() => Subject, pathPolicy, 'The cooperation, agreement, hand-over, membership or participation itself.')
  get fact(): Subject {
    return this.behind
  }

  @shows(() => Int, pathPolicy, 'Level of cooperation, 1 to 5 (Frey et al. 2006); null when not stated.', { nullable: true })
  get level(): number | null {
    return this.stated.level
  }

  @shows(() => Boolean, pathPolicy, 'Whether both sides say so: both claim the cooperation, or it is an agreement in force.')
  get confirmed(): boolean {
    return this.stated.confirmed
  }

  @shows(() => [Provenance], pathPolicy, 'What shows it: each source, and how sure it is.', { size: 2 })
  get provenance(): Provenance[] {
    return provenanceOf(this.behind)
  }
}

@objectType('PathStep', 'One step of a path.')
export class PathStep {
  @shows(() => Subject, pathPolicy, 'Where it begins: an institution, a network or a meeting.')
  from!: Subject

  @shows(() => Subject, pathPolicy, 'Where it leads.')
  to!: Subject

  @shows(() => PathTie, pathPolicy, 'What it rests on; of several the first.')
  tie!: PathTie

  @shows(
    () => [PathTie],
    pathPolicy,
    'Everything of the asked kinds by which this step leads from one to the other, in the order of the kinds; `tie` is the first.',
    { size: 2 },
  )
  ties!: PathTie[]
}

@objectType('Path', 'A shortest chain from one place to another. Of several shortest ones it is always the same.')
export class Path {
  @shows(() => Int, pathPolicy, 'How many steps it has; 0 when an institution stands at both ends.')
  length!: number

  @shows(() => Subject, pathPolicy, 'The institution at which it begins: of a type or a profession the one that is nearest.')
  from!: Subject

  @shows(() => Subject, pathPolicy, 'The institution at which it ends.')
  to!: Subject

  @shows(() => [PathStep], pathPolicy, 'The steps, in order.')
  steps!: PathStep[]
}
