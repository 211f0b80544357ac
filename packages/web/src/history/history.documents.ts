import { changedThing } from '../change/compare.documents.ts'
import { graphql, type ResultOf } from '../graphql.ts'
import { refusalFields } from '../writing/refusal.documents.ts'

/** One line of a history: who did what when, and what was before and after. */
const historyLine = graphql(
  `
    fragment HistoryLine on HistoryEntry {
      revision
      at
      command
      actor
      through
      undoes
      kind
      by { id key displayName }
      subject { ...ChangedThing }
      fields { field before(language: $language) after(language: $language) }
    }
  `,
  [changedThing],
)

/** What was done to one thing; every stored thing has it. */
export const thingHistoryQuery = graphql(
  `
    query ThingHistory($id: ID!, $first: Int!, $after: String, $language: Language = DE) {
      node(id: $id) {
        __typename
        id
        key
        viewerMay
        ... on Fact {
          version
          history(first: $first, after: $after) { edges { cursor node { ...HistoryLine } } pageInfo { hasNextPage endCursor } }
        }
      }
    }
  `,
  [historyLine],
)

/** Everything that concerns a network, the newest first. */
export const networkHistoryQuery = graphql(
  `
    query NetworkHistory($network: String!, $asOf: Date, $first: Int!, $after: String, $language: Language = DE) {
      network(key: $network, asOf: $asOf) {
        id
        key
        name
        history(first: $first, after: $after) { edges { cursor node { ...HistoryLine } } pageInfo { hasNextPage endCursor } }
      }
    }
  `,
  [historyLine],
)

const edit = graphql(
  `
    fragment EditLine on Edit {
      revision
      command
      changes { subject { ...ChangedThing } }
    }
  `,
  [changedThing],
)

/** What the viewer could take back or do again now. */
export const stepsQuery = graphql(
  `
    query Steps($language: Language = DE) {
      undoable { ...EditLine }
      redoable { ...EditLine }
    }
  `,
  [edit],
)

export const undo = graphql(
  `
    mutation Undo($input: UndoInput!, $language: Language = DE) {
      undo(input: $input) { __typename ... on Edit { revision } ...RefusalFields }
    }
  `,
  [refusalFields],
)

export const redo = graphql(
  `
    mutation Redo($input: RedoInput!, $language: Language = DE) {
      redo(input: $input) { __typename ... on Edit { revision } ...RefusalFields }
    }
  `,
  [refusalFields],
)

export const restoreVersion = graphql(
  `
    mutation RestoreVersion($input: RestoreVersionInput!, $language: Language = DE) {
      restoreVersion(input: $input) { __typename ... on Edit { revision } ...RefusalFields }
    }
  `,
  [refusalFields],
)

export type HistoryLine = ResultOf<typeof historyLine>
export type EditLine = ResultOf<typeof edit>
