import { graphql, type ResultOf } from '../graphql.ts'

/** A function of an institution that can be reached, and the one that stands in for it. */
export const contactFields = graphql(`
  fragment ContactFields on FunctionContact {
    id
    key
    functionTitle
    mailbox
    phone
    availability
    vacantSince
    viewerMay
    deputy { id functionTitle mailbox phone vacantSince }
    institution { id key name(language: $language) }
  }
`)

export type ContactFields = ResultOf<typeof contactFields>
