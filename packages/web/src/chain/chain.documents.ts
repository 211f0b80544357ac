import { graphql, type ResultOf } from '../graphql.ts'

/** How the chains of the catalogue stand in a network, at a moment of the week or at none. */
export const chainsQuery = graphql(`
  query Chains($network: String!, $at: WeekTimeInput, $asOf: Date, $language: Language = DE) {
    network(key: $network, asOf: $asOf) {
      id
      key
      name
      status
      validFrom
      validFromPrecision
      chains(at: $at) {
        chain { id key label(language: $language) }
        state
        steps {
          template { id key label(language: $language) citation verification }
          state
          reason(language: $language)
          givers { id }
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
    }
  }
`)

export type ChainStanding = NonNullable<ResultOf<typeof chainsQuery>['network']>['chains'][number]
export type ChainStep = ChainStanding['steps'][number]
