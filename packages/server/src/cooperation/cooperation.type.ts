import { tieOf, type DerivedTie } from '@geflecht/analysis'
import { cooperationForms, type CooperationForm as CooperationFormEntry, type Day, type TieKind } from '@geflecht/domain'
import { Int } from 'type-graphql'
import { Agreement, agreementOrNone } from '../agreement/index.ts'
import { keyedFact } from '../atlas/keyedFact.ts'
import { asks, enumType, objectType, root, shows } from '../graphql/field.ts'
import { DateScalar } from '../graphql/scalars.ts'
import { showsFactsOf, Subject } from '../graphql/subject.ts'
import { CatalogueTerm, Term, termsOf } from '../graphql/term.ts'
import { Institution, institutionOf, Project } from '../institution/index.ts'
import { Network, networkOf } from '../network/index.ts'
import { Fact } from '../source/index.ts'
import { cooperationPolicy } from './cooperation.policy.ts'

const levels = '0 none, 1 networking, 2 cooperation, 3 coordination, 4 coalition, 5 collaboration (Frey et al. 2006)'
const frequencies = '1 yearly, 2 quarterly, 3 monthly, 4 weekly, 5 daily'

export const TieKindEnum = enumType<TieKind>('TieKind', 'By what two institutions are tied.', {
  COOPERATION: 'A documented or claimed cooperation.',
  AGREEMENT: 'Both are parties of an agreement in force.',
  HANDOVER: 'A described hand-over path.',
  CO_MEMBERSHIP: 'Both are members of the same network.',
  CO_ATTENDANCE: 'Both attended the same meeting; never counted as cooperation.',
})

@objectType('CooperationForm', 'What two institutions do together.', { implements: [Subject, Term] })
export class CooperationForm extends CatalogueTerm<CooperationFormEntry> {
  get typeName() {
    return 'CooperationForm'
  }

  @shows(() => Boolean, cooperationPolicy, 'Whether it runs from the giving to the taking institution.')
  get directed(): boolean {
    return this.entry.directed
  }
}

export const cooperationFormTerms = termsOf(CooperationForm, cooperationForms)

@showsFactsOf('cooperation')
@objectType('Cooperation', 'A tie between two institutions; at most one per pair and network or project.', { implements: [Subject, Fact] })
export class Cooperation extends Fact {
  private derived: DerivedTie | null = null

  get table() {
    return this.view.atlas.tables.cooperation
  }

  @shows(() => Institution, cooperationPolicy, 'One side; the giving one when directed.')
  get from(): Institution {
    return institutionOf(this.view, this.table.columns.from.at(this.row))
  }

  @shows(() => Institution, cooperationPolicy, 'The other side; the taking one when directed.')
  get to(): Institution {
    return institutionOf(this.view, this.table.columns.to.at(this.row))
  }

  @shows(() => Boolean, cooperationPolicy, 'Whether it runs from `from` to `to` only.')
  get directed(): boolean {
    return this.table.columns.directed.at(this.row)
  }

  @shows(() => Network, cooperationPolicy, 'The network in which they cooperate, if in one.', { nullable: true })
  get network(): Network | null {
    const id = this.table.columns.network.at(this.row)
    return id === null ? null : networkOf(this.view, id)
  }

  @shows(() => Project, cooperationPolicy, 'The project in which they cooperate, if in one.', { nullable: true })
  get project(): Project | null {
    const id = this.table.columns.project.at(this.row)
    return id === null ? null : new Project(this.view, this.view.rowOf(id))
  }

  @shows(() => Agreement, cooperationPolicy, 'The agreement on which it rests; null when none is recorded or it is not drafted yet.', {
    nullable: true,
  })
  get agreement(): Agreement | null {
    return agreementOrNone(this.view, this.table.columns.agreement.at(this.row))
  }

  @shows(() => CooperationForm, cooperationPolicy, 'The form that most claims name, else the documented one.', { nullable: true })
  get form(): CooperationForm | null {
    const { form } = this.tie
    return form === null ? null : cooperationFormTerms.of(form)
  }

  @shows(
    () => Int,
    cooperationPolicy,
    `The lower of the levels that the parties state, or the only one, else the documented one: ${levels}. Null when not stated.`,
    { nullable: true },
  )
  get level(): number | null {
    return this.tie.level
  }

  @shows(() => Int, cooperationPolicy, `How often they are in contact: ${frequencies}. Null when not stated.`, { nullable: true })
  get frequency(): number | null {
    return this.tie.frequency
  }

  @shows(() => Boolean, cooperationPolicy, 'Whether both parties claim a level of at least 1.')
  get confirmed(): boolean {
    return this.tie.confirmed
  }

  @shows(() => Int, cooperationPolicy, 'How far the two stated levels lie apart; null unless both parties state one.', { nullable: true })
  get perceptionGap(): number | null {
    return this.tie.perceptionGap
  }

  @shows(() => [Claim], cooperationPolicy, 'What its parties say about it on the day.', { size: 2 })
  get claims(): Claim[] {
    return this.validReferring('claim', 'cooperation').map((row) => new Claim(this.view, row))
  }

  private get tie(): DerivedTie {
    const { atlas } = this.view
    this.derived ??= tieOf(
      keyedFact(atlas, 'cooperation', this.row),
      this.claims.map(({ row }) => keyedFact(atlas, 'claim', row)),
    )
    return this.derived
  }
}

@showsFactsOf('claim')
@objectType('Claim', 'What one party says about a cooperation of its own.', { implements: [Subject, Fact] })
export class Claim extends Fact {
  get table() {
    return this.view.atlas.tables.claim
  }

  @shows(() => Institution, cooperationPolicy, 'The party.')
  get by(): Institution {
    return institutionOf(this.view, this.table.columns.by.at(this.row))
  }

  @shows(() => Int, cooperationPolicy, `The level that it states: ${levels}.`)
  get level(): number {
    return this.table.columns.level.at(this.row)
  }

  @shows(() => CooperationForm, cooperationPolicy, 'The first of its forms by taxonomy order.', { nullable: true })
  get form(): CooperationForm | null {
    return this.forms[0] ?? null
  }

  @shows(() => [CooperationForm], cooperationPolicy, 'What it says they do together, in taxonomy order.', { size: 3 })
  get forms(): CooperationForm[] {
    const named = this.table.columns.forms.at(this.row)
    return cooperationFormTerms.all.filter(({ key }) => named.includes(key))
  }

  @shows(() => Int, cooperationPolicy, `How often: ${frequencies}.`, { nullable: true })
  get frequency(): number | null {
    return this.table.columns.frequency.at(this.row)
  }

  @shows(() => DateScalar, cooperationPolicy, 'Since when, in its words.', { nullable: true })
  get since(): Day | null {
    return this.table.columns.since.at(this.row)
  }

  @shows(() => DateScalar, cooperationPolicy, 'When it last said so.', { nullable: true })
  get verifiedOn(): Day | null {
    return this.table.columns.verifiedOn.at(this.row)
  }
}

@root()
export class CooperationVocabularyResolver {
  @asks(() => [CooperationForm], cooperationPolicy, 'The forms of cooperation, in taxonomy order.', { size: 13 })
  cooperationForms(): readonly CooperationForm[] {
    return cooperationFormTerms.all
  }
}
