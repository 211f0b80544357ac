import { graphql } from '../graphql.ts'

/** The edit that the viewer could take back now: the newest of her own. */
export const lastStepQuery = graphql(`
  query LastStep {
    undoable { revision command }
  }
`)
