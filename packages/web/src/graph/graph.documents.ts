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

/** The whole, in lists of numbers: tens of thousands as things of their own would take longer to read than to draw. */
export const wholeQuery = graphql(`
  query TheWhole($atMost: Int, $open: [String!], $asOf: Date, $language: Language = DE) {
    whole(atMost: $atMost, open: $open, asOf: $asOf) {
      institutions
      ties
      grain
      kinds
      sectors { id key label(language: $language) }
      types { id key label(language: $language) }
      territories { id key name latitude longitude fictional }
      networks { id key name }
      nodes { key name(language: $language) sector type territory institutions ties }
      lines { from to kind level ties }
      memberships { node network }
    }
  }
`)
