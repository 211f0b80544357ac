import { Paging } from '../graphql/connection.ts'
import { Moment, type RequestContext, seen } from '../graphql/context.ts'
import { adds, addsTo, asks, inContext, onRoot, root, takes, takesAll } from '../graphql/field.ts'
import { Institution, institutionPolicy, institutionWithKey } from '../institution/index.ts'
import { Territory } from '../territory/index.ts'
import { InstitutionFilter } from './directory.filter.ts'
import { InstitutionConnection, InstitutionConnectionType, InstitutionFacets } from './directory.type.ts'

@root()
export class DirectoryResolver {
  @asks(() => Institution, institutionPolicy, 'One institution by its key, with its status on the day; null when it had not begun yet.', {
    nullable: true,
  })
  institution(
    @takes('key', () => String, 'Key of the institution; it begins with inst.') key: string,
    @takesAll(() => Moment) moment: Moment,
    @inContext() context: RequestContext,
  ) {
    return seen(context, moment, (view) => begun(institutionWithKey(view, key)))
  }

  @asks(() => InstitutionConnectionType, institutionPolicy, 'The directory: institutions of a day, by name.')
  institutions(
    @takes('filter', () => InstitutionFilter, 'Which ones; all when left out.', { nullable: true }) filter: InstitutionFilter | null,
    @takesAll(() => Paging) paging: Paging,
    @takesAll(() => Moment) moment: Moment,
    @inContext() context: RequestContext,
  ) {
    return seen(context, moment, (view) => new InstitutionConnection(view, filter ?? {}, paging))
  }
}

@addsTo(() => InstitutionConnectionType)
export class DirectoryFacets {
  @adds(() => InstitutionFacets, institutionPolicy, 'The whole list by sector, type, seat and kind of body behind it.')
  facets(@onRoot() { view, filter }: InstitutionConnection): InstitutionFacets {
    return new InstitutionFacets(view, filter)
  }
}

@addsTo(() => Territory)
export class TerritoryInstitutions {
  @adds(() => InstitutionConnectionType, institutionPolicy, 'Institutions seated in it on the day, by name.')
  institutions(
    @onRoot() { view, key }: Territory,
    @takes('includeSubtree', () => Boolean, 'Also those seated in places within it.', { nullable: true, defaultValue: false })
    includeSubtree: boolean | null,
    @takesAll(() => Paging) paging: Paging,
  ) {
    return new InstitutionConnection(view, { territory: key, includeSubtree: includeSubtree ?? false }, paging)
  }
}

const begun = (institution: Institution): Institution | null => (institution.phase === 'AHEAD' ? null : institution)
