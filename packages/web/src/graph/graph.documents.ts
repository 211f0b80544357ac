import { graphql } from '../graphql.ts'

/** Everything that the picture of a network's institutions and ties shows. */
export const networkGraphQuery = graphql(`
  query GraphOfNetwork($network: String!, $asOf: Date, $language: Language = DE) {
    network(key: $network, asOf: $asOf) {
      id
      key
      name
      status
      validFrom
      validFromPrecision
      territory { id key name ancestors { id key name level } }
      circle { basis institutions { ...InGraph } }
      coordination { id host { ...InGraph } }
      graph {
        institutions { id cooperations { id key viewerMay perceptionGap claims { id level by { id key } } } }
        ties { key kind directed from { id key } to { id key } level confirmed agreement { id key title parties { id } } }
      }
      expectedHandovers { template { id key } from { id key } to { id key } handovers { id } }
      gaps(rules: ["G05", "G08", "G12"], first: 100) {
        edges { node { id key title(language: $language) subjects { __typename id key ... on Cooperation { from { id key } to { id key } } } } }
      }
    }
  }

  fragment InGraph on Institution {
    id
    key
    name(language: $language)
    viewerMay
    type { id key label(language: $language) }
    sector { id key label(language: $language) }
    memberships { id network { id key name } }
  }
`)

/** The measures that discs can show. */
export const nodeMeasuresQuery = graphql(`
  query MeasuresOfNodes($language: Language = DE) {
    measures { key scope unit label(language: $language) }
  }
`)

/** Every network, and whether the viewer may look into it. */
export const wholeNetworksQuery = graphql(`
  query NetworksOfTheWhole($asOf: Date, $after: String) {
    networks(first: 50, after: $after, asOf: $asOf) {
      pageInfo { endCursor hasNextPage }
      edges { node { id key circle { basis } } }
    }
  }
`)

/** One network as a part of the whole. */
export const partQuery = graphql(`
  query PartOfTheWhole($network: String!, $asOf: Date, $language: Language = DE) {
    network(key: $network, asOf: $asOf) {
      id
      key
      name
      graph {
        institutions {
          id
          key
          name(language: $language)
          viewerMay
          type { id key label(language: $language) }
          sector { id key label(language: $language) }
        }
        ties { key kind directed from { id key } to { id key } level confirmed claimedBy { id key } agreement { id key parties { id } } }
      }
    }
  }
`)
