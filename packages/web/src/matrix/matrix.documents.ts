import { graphql, type ResultOf } from '../graphql.ts'

/** The matrix of sectors. */
export const matrixQuery = graphql(`
  query Matrix($network: String!, $asOf: Date, $ties: [TieKind!], $minLevel: Int, $language: Language = DE) {
    network(key: $network, asOf: $asOf) {
      id
      key
      name
      status
      validFrom
      validFromPrecision
      matrix(ties: $ties, minLevel: $minLevel) {
        sectors { sector { id key label(language: $language) } institutions expected met }
        cells { row { id key } column { id key } possible expected met tied agreed levels gapCount }
        elsewhere { id key title(language: $language) message(language: $language) }
      }
    }
  }
`)

/** The same by institutions; loaded when somebody wants to see them. */
export const institutionMatrixQuery = graphql(`
  query InstitutionMatrix($network: String!, $asOf: Date, $ties: [TieKind!], $minLevel: Int, $language: Language = DE) {
    network(key: $network, asOf: $asOf) {
      id
      key
      matrix(ties: $ties, minLevel: $minLevel) {
        byInstitution {
          institutions { id key name(language: $language) sector { id key label(language: $language) } }
          communities
          row
          column
          expected
          met
          tied
          agreed
          level
        }
      }
    }
  }
`)

/** What lies in one cell of the matrix of sectors, thing by thing. */
export const cellQuery = graphql(`
  query MatrixCell($network: String!, $asOf: Date, $ties: [TieKind!], $minLevel: Int, $between: [String!]!, $language: Language = DE) {
    network(key: $network, asOf: $asOf) {
      id
      key
      matrix(ties: $ties, minLevel: $minLevel) {
        cells(between: $between) {
          row { id key label(language: $language) }
          column { id key label(language: $language) }
          possible
          expected
          met
          tied
          agreed
          levels
          gapCount
          gaps { id key title(language: $language) message(language: $language) nextStep(language: $language) }
          ties { key kind level confirmed from { id key name(language: $language) } to { id key name(language: $language) } }
        }
      }
    }
  }
`)

type Network = NonNullable<ResultOf<typeof matrixQuery>['network']>
export type Matrix = Network['matrix']
export type Cell = Matrix['cells'][number]
export type ByInstitution = NonNullable<ResultOf<typeof institutionMatrixQuery>['network']>['matrix']['byInstitution']
export type CellDetails = NonNullable<ResultOf<typeof cellQuery>['network']>['matrix']['cells'][number]
