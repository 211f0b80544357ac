import { objectType, shows } from '../graphql/field.ts'
import { showsFactsOf, Subject } from '../graphql/subject.ts'
import { Fact } from '../source/index.ts'
import { Territory, territoryOf } from '../territory/index.ts'
import { institutionPolicy } from './institution.policy.ts'
import { Institution, institutionOrNone } from './institution.type.ts'

@showsFactsOf('district')
@objectType('District', 'A Jugendamtsbezirk: the territories for which one Jugendamt is responsible.', { implements: [Subject, Fact] })
export class District extends Fact {
  get table() {
    return this.view.atlas.tables.district
  }

  @shows(() => String, institutionPolicy, 'Its name.')
  get name(): string {
    return this.table.columns.name.at(this.row)
  }

  @shows(() => Territory, institutionPolicy, 'The Land in which it lies.')
  get land(): Territory {
    return territoryOf(this.view, this.table.columns.land.at(this.row))
  }

  @shows(() => [Territory], institutionPolicy, 'The territories that it is made of.')
  get territories(): Territory[] {
    return this.table.columns.territories.at(this.row).map((id) => territoryOf(this.view, id))
  }

  @shows(() => Institution, institutionPolicy, 'The Jugendamt that is responsible, as far as documented.', { nullable: true })
  get jugendamt(): Institution | null {
    return institutionOrNone(this.view, this.table.columns.jugendamt.at(this.row))
  }
}
