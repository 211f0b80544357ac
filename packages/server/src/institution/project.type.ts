import { objectType, shows } from '../graphql/field.ts'
import { showsFactsOf, Subject } from '../graphql/subject.ts'
import { Fact } from '../source/index.ts'
import { Territory, territoryOrNone } from '../territory/index.ts'
import { institutionPolicy } from './institution.policy.ts'
import { Institution, institutionOf, institutionOrNone } from './institution.type.ts'

@showsFactsOf('project')
@objectType('Project', 'A joint project of institutions.', { implements: [Subject, Fact] })
export class Project extends Fact {
  get table() {
    return this.view.atlas.tables.project
  }

  @shows(() => String, institutionPolicy, 'Its name.')
  get name(): string {
    return this.table.columns.name.at(this.row)
  }

  @shows(() => Territory, institutionPolicy, 'The territory that it is for.', { nullable: true })
  get territory(): Territory | null {
    return territoryOrNone(this.view, this.table.columns.territory.at(this.row))
  }

  @shows(() => Institution, institutionPolicy, 'Who leads it.', { nullable: true })
  get lead(): Institution | null {
    return institutionOrNone(this.view, this.table.columns.lead.at(this.row))
  }

  @shows(() => [Institution], institutionPolicy, 'Who takes part in it.', { size: 5 })
  get partners(): Institution[] {
    return this.table.columns.partners.at(this.row).map((id) => institutionOf(this.view, id))
  }
}
