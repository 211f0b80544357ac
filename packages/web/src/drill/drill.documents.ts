import { chainStanding } from '../chain/chain.documents.ts'
import { graphql, type ResultOf } from '../graphql.ts'

/** Whom and what a drill can take away: the circle with its functions. */
export const drillChoicesQuery = graphql(`
  query DrillChoices($network: String!, $asOf: Date, $language: Language = DE) {
    network(key: $network, asOf: $asOf) {
      id
      key
      circle {
        institutions {
          id
          key
          name(language: $language)
          contacts { id key functionTitle }
        }
      }
    }
  }
`)

/** What breaks in a network when something fails, and which detour is left. */
export const drillQuery = graphql(
  `
  query Drill($network: String!, $input: DrillInput!, $asOf: Date, $language: Language = DE) {
    network(key: $network, asOf: $asOf) {
      id
      key
      drill(input: $input) {
        chains { ...ChainStandingFields }
        worsened { id key label(language: $language) }
        effects {
          template { id key label(language: $language) }
          from { id key name(language: $language) }
          stops
          lost
          reason(language: $language)
          detour {
            to { id key name(language: $language) }
            handover { id key title }
            contact { id functionTitle }
          }
        }
        losses {
          ties { key kind }
          agreements { id key title }
          memberships { id network { id key name } }
          handovers { id key title }
          coordinates { id key name }
          deputyOf { id functionTitle }
          cutOff { id key name(language: $language) }
          coverage { item { key label(language: $language) } after }
        }
        reachable { id functionTitle institution { id key name(language: $language) } }
      }
    }
  }
`,
  [chainStanding],
)

export type Drill = NonNullable<NonNullable<ResultOf<typeof drillQuery>['network']>['drill']>
export type DrillEffect = Drill['effects'][number]
