import { graphql, type ResultOf } from '../graphql.ts'

/** How large a network was at the end of a year. */
export const growthFields = graphql(`
  fragment GrowthFields on YearOfGrowth {
    year
    on
    institutions
    cooperations
    agreements
    covered
    items
    template { id key citation }
  }
`)

/** How a network grew, year by year; null for whoever may not look in. */
export const growthQuery = graphql(
  `
    query Growth($network: String!, $asOf: Date) {
      network(key: $network, asOf: $asOf) { id key name growth { ...GrowthFields } }
    }
  `,
  [growthFields],
)

export type YearOfGrowth = ResultOf<typeof growthFields>
