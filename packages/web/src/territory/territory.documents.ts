import { graphql, type ResultOf } from '../graphql.ts'
import { networkEntry } from '../network/network.documents.ts'

/** A network with its key figures, as a plate of the start page. */
export const networkPlate = graphql(
  `
    fragment NetworkPlate on Network {
      ...NetworkEntry
      circle { basis institutions { id } }
      coverage {
        score
        counts { covered partial notDocumented confirmedAbsent notApplicable }
        template { id citation }
        items { id key status }
      }
      gaps(first: 1) { totalCount }
    }
  `,
  [networkEntry],
)

/** Every network on a day, with its key figures. */
export const startQuery = graphql(
  `
    query Start($asOf: Date, $language: Language = DE) {
      networks(first: 100, asOf: $asOf) { totalCount edges { node { ...NetworkPlate } } }
    }
  `,
  [networkPlate],
)

export type NetworkPlate = ResultOf<typeof networkPlate>
