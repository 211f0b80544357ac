import { graphql, type ResultOf } from '../graphql.ts'

/** How one chain stands: its steps with what each needs, and how each who gives does so. */
export const chainStanding = graphql(`
  fragment ChainStandingFields on ChainStanding {
    chain { id key label(language: $language) }
    state
    steps {
      template { id key label(language: $language) citation verification }
      state
      reason(language: $language)
      givers { id key name(language: $language) }
      takers { id key name(language: $language) }
      parts { kind state reason(language: $language) concerns { id key name(language: $language) } }
      ways {
        from { id key name(language: $language) }
        usable
        handover { id key title }
        contact { id functionTitle }
        parts { kind state reason(language: $language) }
      }
    }
  }
`)

/** How the chains of the catalogue stand in a network, at a moment of the week or at none. */
export const chainsQuery = graphql(
  `
    query Chains($network: String!, $at: WeekTimeInput, $asOf: Date, $language: Language = DE) {
      network(key: $network, asOf: $asOf) {
        id
        key
        name
        status
        validFrom
        validFromPrecision
        chains(at: $at) { ...ChainStandingFields }
      }
    }
  `,
  [chainStanding],
)

/** The gaps about hand-overs that nobody has described, each with the pair that expects it. */
export const chainGapsQuery = graphql(`
  query ChainGaps($network: String!, $asOf: Date) {
    network(key: $network, asOf: $asOf) {
      id
      key
      gaps(first: 100, rules: ["G12"]) { edges { node { id key subjects { __typename id key } } } }
    }
  }
`)

export type ChainStanding = ResultOf<typeof chainStanding>
export type ChainStep = ChainStanding['steps'][number]
