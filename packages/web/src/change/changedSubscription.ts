import { graphql } from '../graphql.ts'

/** Every change of a network, from a revision on. */
export const changedSubscription = graphql(`
  subscription Changed($network: String!, $since: Int) {
    changed(network: $network, since: $since) { revision completes }
  }
`)
