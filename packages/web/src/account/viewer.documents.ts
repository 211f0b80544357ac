import { graphql, type ResultOf } from '../graphql.ts'

/** Who is signed in, and what that allows. */
export const viewerQuery = graphql(`
  query WhoAmI {
    viewer {
      signedIn
      mayWrite
      account { id key displayName }
      grants { role scope key label }
    }
  }
`)

export type Viewer = ResultOf<typeof viewerQuery>['viewer']
