import { objectType, shows } from '../graphql/field.ts'
import { showsFactsOf, Subject } from '../graphql/subject.ts'
import { Institution, institutionOf } from '../institution/index.ts'
import { Fact } from '../source/index.ts'
import { Territory, territoryOf } from '../territory/index.ts'
import { networkPolicy } from './network.policy.ts'

@showsFactsOf('programme')
@objectType('Programme', 'A decision to found networks, owned by an institution.', { implements: [Subject, Fact] })
export class Programme extends Fact {
  get table() {
    return this.view.atlas.tables.programme
  }

  @shows(() => String, networkPolicy, 'Its name.')
  get name(): string {
    return this.table.columns.name.at(this.row)
  }

  @shows(() => Institution, networkPolicy, 'Whose decision it is.')
  get owner(): Institution {
    return institutionOf(this.view, this.table.columns.owner.at(this.row))
  }

  @shows(() => Territory, networkPolicy, 'The territory that it is for.')
  get territory(): Territory {
    return territoryOf(this.view, this.table.columns.territory.at(this.row))
  }
}
