import { graphql, type ResultOf } from '../graphql.ts'

/** A network as the navigation and the start page need it. */
export const networkEntry = graphql(`
  fragment NetworkEntry on Network {
    id
    key
    name
    status
    validFrom
    validFromPrecision
    kind { id key label(language: $language) }
    fictional
    territory { id key name level storyEndsOn ancestors { id key name level } }
  }
`)

/** What the shell asks once: today, every network that exists today, and those that are planned. */
export const shellQuery = graphql(
  `
    query Shell($language: Language = DE) {
      today
      revision
      networks(first: 100) { totalCount edges { node { ...NetworkEntry } } }
      territory(key: "ter.de") { id key plannedNetworks(includeSubtree: true) { ...NetworkEntry } }
    }
  `,
  [networkEntry],
)

/** The days of a network that the date bar marks. */
export const networkDaysQuery = graphql(`
  query NetworkDays($network: String!) {
    network(key: $network) {
      id
      name
      validFrom
      validFromPrecision
      meetings(first: 100) { edges { node { id key title startsOn startsOnPrecision } } }
    }
  }
`)

export type NetworkEntry = ResultOf<typeof networkEntry>
