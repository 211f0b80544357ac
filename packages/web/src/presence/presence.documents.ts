import { graphql } from '../graphql.ts'

/** What a thing is called that somebody looks at, as far as whoever asks may see it. */
export const lookedAtQuery = graphql(`
  query LookedAt(
    $key: String!
    $asOf: Date
    $language: Language = DE
    $institution: Boolean!
    $network: Boolean!
    $meeting: Boolean!
    $territory: Boolean!
    $agreement: Boolean!
    $handover: Boolean!
  ) {
    institution(key: $key, asOf: $asOf) @include(if: $institution) { id key name(language: $language) }
    network(key: $key, asOf: $asOf) @include(if: $network) { id key name }
    meeting(key: $key, asOf: $asOf) @include(if: $meeting) { id key title }
    territory(key: $key, asOf: $asOf) @include(if: $territory) { id key name }
    agreement(key: $key, asOf: $asOf) @include(if: $agreement) { id key title }
    handover(key: $key, asOf: $asOf) @include(if: $handover) { id key title }
  }
`)
