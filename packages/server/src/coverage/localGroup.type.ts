import type { Day, LocalObligation } from '@geflecht/domain'
import { Int } from 'type-graphql'
import { adds, addsTo, objectType, onRoot, shows } from '../graphql/field.ts'
import { DateScalar } from '../graphql/scalars.ts'
import { showsFactsOf, Subject, subjectOfFact } from '../graphql/subject.ts'
import type { View } from '../atlas/view.ts'
import { InstitutionType, institutionTypeTerms } from '../institution/index.ts'
import { Network, NetworkKind, networkKindTerms } from '../network/index.ts'
import { Fact } from '../source/index.ts'
import { chainOf } from '../atlas/surroundings.ts'
import { Territory } from '../territory/index.ts'
import { coveragePolicy } from './coverage.policy.ts'
import { LocalObligationEnum } from './localGroup.inputs.ts'

@showsFactsOf('localGroup')
@objectType(
  'LocalGroup',
  'A group that a network, or a territory for the networks in it, wants at the table beside what the law expects, with the decision that this rests on. It counts on a basis of its own and never as law.',
  { implements: [Subject, Fact] },
)
export class LocalGroup extends Fact {
  get table() {
    return this.view.atlas.tables.localGroup
  }

  @shows(() => Subject, coveragePolicy, 'The network or territory that wants it.')
  get subject(): Subject {
    return subjectOfFact(this.view, this.table.columns.subject.at(this.row))!
  }

  @shows(() => String, coveragePolicy, 'What the group is called.')
  get name(): string {
    return this.table.columns.name.at(this.row)
  }

  @shows(() => [InstitutionType], coveragePolicy, 'The institution types that count as the group; one of them suffices.', { size: 3 })
  get anyOf(): InstitutionType[] {
    return this.table.columns.anyOf.at(this.row).map((key) => institutionTypeTerms.of(key))
  }

  @shows(() => Int, coveragePolicy, 'How many institutions of these types are wanted.')
  get minCount(): number {
    return this.table.columns.minCount.at(this.row)
  }

  @shows(() => LocalObligationEnum, coveragePolicy, 'How strongly it is wanted.')
  get obligation(): LocalObligation {
    return this.table.columns.obligation.at(this.row)
  }

  @shows(() => [NetworkKind], coveragePolicy, 'The kinds of networks for which a territory wants it; empty for all.', { size: 2 })
  get networkKinds(): NetworkKind[] {
    return this.table.columns.networkKinds.at(this.row).map((key) => networkKindTerms.of(key))
  }

  @shows(() => String, coveragePolicy, 'What was decided, and by whom.')
  get ground(): string {
    return this.table.columns.ground.at(this.row)
  }

  @shows(() => DateScalar, coveragePolicy, 'The day of that decision.')
  get decidedOn(): Day {
    return this.table.columns.decidedOn.at(this.row)
  }

  @shows(() => String, coveragePolicy, 'Where the decision can be read.', { nullable: true })
  get documentUrl(): string | null {
    return this.table.columns.documentUrl.at(this.row)
  }
}

/** What a network or territory has laid down itself and what holds on the day, in the order in which it was recorded. */
const localGroupsOf = (view: View, subject: number): LocalGroup[] =>
  [...view.validReferring('localGroup', 'subject', subject)].sort((a, b) => a - b).map((row) => new LocalGroup(view, row))

@addsTo(() => Network)
export class NetworkLocalGroups {
  @adds(
    () => [LocalGroup],
    coveragePolicy,
    'The groups that are laid down locally for it: its own first, then those of its territory and of the places around that, for networks of its kind.',
    { size: 3 },
  )
  localGroups(@onRoot() { view, row, factId }: Network): LocalGroup[] {
    const { territory, kind } = view.atlas.tables.network.columns
    const places = chainOf(view.atlas, territory.at(row))
    return [factId, ...places]
      .flatMap((place) => localGroupsOf(view, place))
      .filter(({ networkKinds }) => networkKinds.length === 0 || networkKinds.some(({ key }) => key === kind.at(row)))
  }
}

@addsTo(() => Territory)
export class TerritoryLocalGroups {
  @adds(() => [LocalGroup], coveragePolicy, 'The groups that it has laid down for the networks in it.', { size: 3 })
  localGroups(@onRoot() { view, factId }: Territory): LocalGroup[] {
    return localGroupsOf(view, factId)
  }
}
