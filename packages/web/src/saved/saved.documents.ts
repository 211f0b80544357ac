import { graphql, type ResultOf } from '../graphql.ts'

/** Why something was not kept. */
export const refusedFields = graphql(`
  fragment NotKept on Refused { __typename message(language: $language) problems { field about message(language: $language) } }
`)

const savedViewLine = graphql(`
  fragment SavedViewLine on SavedView {
    id
    key
    version
    name
    address
    shared
    isOwn
    mayChange
    thumbnail
    changedAt
    owner { id key displayName }
    network { id key name viewerBelongs }
  }
`)
export type SavedViewLine = ResultOf<typeof savedViewLine>

/** Views that the viewer keeps, and those that others share with her; what was changed last comes first. */
export const savedViewsQuery = graphql(
  `
    query SavedViews($after: String) {
      savedViews(first: 60, after: $after) {
        totalCount
        edges { node { ...SavedViewLine } }
        pageInfo { hasNextPage endCursor }
      }
    }
  `,
  [savedViewLine],
)

/** Whether the viewer may share in a network. */
export const belongingQuery = graphql(`
  query Belonging($network: String!) { network(key: $network) { id key name viewerBelongs } }
`)

export const saveView = graphql(
  `
    mutation SaveView($input: SaveViewInput!, $language: Language = DE) {
      saveView(input: $input) { __typename ... on SavedView { ...SavedViewLine } ...NotKept }
    }
  `,
  [savedViewLine, refusedFields],
)
export const changeSavedView = graphql(
  `
    mutation ChangeSavedView($input: ChangeSavedViewInput!, $language: Language = DE) {
      changeSavedView(input: $input) { __typename ... on SavedView { ...SavedViewLine } ...NotKept }
    }
  `,
  [savedViewLine, refusedFields],
)
export const drawSavedView = graphql(
  `
    mutation DrawSavedView($input: DrawSavedViewInput!, $language: Language = DE) {
      drawSavedView(input: $input) { __typename ... on SavedView { id key thumbnail } ...NotKept }
    }
  `,
  [refusedFields],
)
export const removeSavedView = graphql(
  `
    mutation RemoveSavedView($input: SavedInput!, $language: Language = DE) {
      removeSavedView(input: $input) { __typename ... on SavedView { id key } ...NotKept }
    }
  `,
  [refusedFields],
)
export const restoreSavedView = graphql(
  `
    mutation RestoreSavedView($input: SavedInput!, $language: Language = DE) {
      restoreSavedView(input: $input) { __typename ... on SavedView { id key } ...NotKept }
    }
  `,
  [refusedFields],
)
