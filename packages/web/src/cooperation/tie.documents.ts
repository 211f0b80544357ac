import { gapFields, provenanceFields } from '../gap/gap.documents.ts'
import { graphql, type ResultOf } from '../graphql.ts'

/** One of the two ends of a tie. */
const tieEnd = graphql(`
  fragment TieEnd on Institution {
    id
    key
    name(language: $language)
    fictional
    viewerMay
    type { id key }
    sector { id key label(language: $language) }
  }
`)

/** A cooperation with what each side says about it. */
const statedCooperation = graphql(
  `
    fragment StatedCooperation on Cooperation {
      id
      key
      level
      confirmed
      perceptionGap
      viewerMay
      validFrom
      validFromPrecision
      from { id key }
      to { id key }
      form { id key label(language: $language) }
      claims { id level frequency since verifiedOn by { id key } forms { id key label(language: $language) } }
      provenance { ...ProvenanceFields }
    }
  `,
  [provenanceFields],
)

/** All that lies between two institutions: cooperations from both points of view, agreements, hand-overs, gaps. */
export const tieQuery = graphql(
  `
    query TieBetween($one: String!, $other: String!, $network: String!, $asOf: Date, $language: Language = DE) {
      one: institution(key: $one, asOf: $asOf) {
        ...TieEnd
        cooperations { ...StatedCooperation }
        agreements(first: 100) { edges { node { id key title status validFrom validTo parties { id institution { id key } } } } }
        handovers {
          id
          key
          title
          from { institution { id key } type { id key } }
          to { institution { id key } type { id key } }
          parts { kind state }
        }
      }
      other: institution(key: $other, asOf: $asOf) { ...TieEnd }
      network(key: $network, asOf: $asOf) {
        id
        key
        expectedHandovers { template { id key } from { id key } to { id key } }
        gaps(rules: ["G05", "G06", "G07", "G08", "G09", "G10", "G11", "G12", "G13", "G14", "G28"], first: 100) { edges { node { ...GapFields } } }
      }
    }
  `,
  [tieEnd, statedCooperation, gapFields],
)

export type TieAnswer = ResultOf<typeof tieQuery>
export type TieEnd = ResultOf<typeof tieEnd>
export type StatedCooperation = ResultOf<typeof statedCooperation>
