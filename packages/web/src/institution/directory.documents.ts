import { graphql, type ResultOf } from '../graphql.ts'

/** One row of the directory. */
export const institutionRow = graphql(`
  fragment InstitutionRow on Institution {
    id
    key
    name(language: $language)
    fictional
    status
    carrierKind
    type { id key label(language: $language) }
    sector { id key label(language: $language) }
    territory { id key name }
    networks { id key name }
  }
`)

/** The directory, filtered and paged, with the counts for each filter. */
export const directoryQuery = graphql(
  `
    query Directory($filter: InstitutionFilter, $first: Int, $after: String, $last: Int, $before: String, $asOf: Date, $language: Language = DE) {
      institutions(filter: $filter, first: $first, after: $after, last: $last, before: $before, asOf: $asOf) {
        totalCount
        edges { cursor node { ...InstitutionRow } }
        pageInfo { hasNextPage endCursor hasPreviousPage startCursor }
        facets {
          sectors { count sector { id key label(language: $language) } }
          types { count type { id key label(language: $language) } }
          territories { count territory { id key name } }
          carrierKinds { count carrierKind }
        }
      }
    }
  `,
  [institutionRow],
)

/** A further page: rows only. */
export const directoryPageQuery = graphql(
  `
    query DirectoryPage($filter: InstitutionFilter, $first: Int, $after: String, $last: Int, $before: String, $asOf: Date, $language: Language = DE) {
      institutions(filter: $filter, first: $first, after: $after, last: $last, before: $before, asOf: $asOf) {
        edges { cursor node { ...InstitutionRow } }
        pageInfo { hasNextPage endCursor hasPreviousPage startCursor }
      }
    }
  `,
  [institutionRow],
)

export type InstitutionRow = ResultOf<typeof institutionRow>
export type DirectoryFacets = ResultOf<typeof directoryQuery>['institutions']['facets']
