import { graphql, type ResultOf } from '../graphql.ts'

/** Why a change was not made: what every mutation asks of its result beside the thing itself. */
export const refusalFields = graphql(`
  fragment RefusalFields on Refusal {
    __typename
    message(language: $language)
    ... on Refused { problems { field about message(language: $language) } }
    ... on EditConflict {
      fields { subject { id key } field was yours theirs
        wasInWords(language: $language) yoursInWords(language: $language) theirsInWords(language: $language) }
      theirs { version at by { displayName } }
    }
  }
`)

type RefusalFields = ResultOf<typeof refusalFields>
/** Two versions of the same fields. */
export type Conflict = Extract<RefusalFields, { __typename: 'EditConflict' }>
export type ConflictingField = Conflict['fields'][number]
/** What is wrong with what was asked. */
export type Refused = Extract<RefusalFields, { __typename: 'Refused' }>
export type Problem = Refused['problems'][number]
