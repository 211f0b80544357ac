import { graphql, type ResultOf } from '../graphql.ts'
import { refusedFields } from '../saved/saved.documents.ts'

const storyLine = graphql(`
  fragment StoryLine on Story {
    id
    key
    version
    name
    shared
    isOwn
    mayChange
    stepCount
    changedAt
    owner { id key displayName }
    network { id key name viewerBelongs }
  }
`)
export type StoryLine = ResultOf<typeof storyLine>

const storyTold = graphql(
  `
    fragment StoryTold on Story { ...StoryLine steps { name address text savedView { id key thumbnail } } }
  `,
  [storyLine],
)
export type StoryTold = ResultOf<typeof storyTold>
export type StoryStep = StoryTold['steps'][number]

/** Stories that the viewer keeps, and those that others share with her. */
export const storiesQuery = graphql(
  `
    query Stories { stories(first: 60) { edges { node { ...StoryLine } } } }
  `,
  [storyLine],
)

/** One story with all its steps. */
export const storyQuery = graphql(
  `
    query StoryOf($key: String!) { story(key: $key) { ...StoryTold } }
  `,
  [storyTold],
)

export const writeStory = graphql(
  `
    mutation WriteStory($input: WriteStoryInput!, $language: Language = DE) {
      writeStory(input: $input) { __typename ... on Story { ...StoryTold } ...NotKept }
    }
  `,
  [storyTold, refusedFields],
)
export const changeStory = graphql(
  `
    mutation ChangeStory($input: ChangeStoryInput!, $language: Language = DE) {
      changeStory(input: $input) { __typename ... on Story { ...StoryTold } ...NotKept }
    }
  `,
  [storyTold, refusedFields],
)
export const removeStory = graphql(
  `
    mutation RemoveStory($input: SavedInput!, $language: Language = DE) {
      removeStory(input: $input) { __typename ... on Story { id key } ...NotKept }
    }
  `,
  [refusedFields],
)
export const restoreStory = graphql(
  `
    mutation RestoreStory($input: SavedInput!, $language: Language = DE) {
      restoreStory(input: $input) { __typename ... on Story { id key } ...NotKept }
    }
  `,
  [refusedFields],
)
