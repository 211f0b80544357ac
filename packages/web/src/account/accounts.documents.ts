import { graphql, type ResultOf } from '../graphql.ts'

/** What of one's own account can be set. */
export const ownAccountQuery = graphql(`
  query OwnAccount {
    viewer {
      signedIn
      email
      twoFactor
      account { id key displayName }
      grants { role scope key label }
    }
    tokens { id name scope createdAt expiresAt }
    calendarFeed { language madeAt fetchedAt }
  }
`)
export type Token = ResultOf<typeof ownAccountQuery>['tokens'][number]
export type CalendarFeed = NonNullable<ResultOf<typeof ownAccountQuery>['calendarFeed']>

const refusedFields = graphql(`
  fragment RefusedFields on Refused { __typename message(language: $language) problems { field about message(language: $language) } }
`)

/** Says how one wants to be called. */
export const renameAccount = graphql(
  `
    mutation RenameAccount($input: RenameAccountInput!, $language: Language = DE) {
      renameAccount(input: $input) { __typename ... on Account { id key displayName } ...RefusedFields }
    }
  `,
  [refusedFields],
)

/** Makes a token; its secret is told here and never again. */
export const createToken = graphql(
  `
    mutation CreateToken($input: CreateTokenInput!, $language: Language = DE) {
      createToken(input: $input) { __typename ... on CreatedToken { secret token { id name } } ...RefusedFields }
    }
  `,
  [refusedFields],
)

/** Ends a token. */
export const revokeToken = graphql(`
  mutation RevokeToken($input: RevokeTokenInput!) {
    revokeToken(input: $input) { __typename id name }
  }
`)

/** Makes the address of the calendar feed; it is told here and never again. */
export const renewCalendarFeed = graphql(`
  mutation RenewCalendarFeed($input: RenewCalendarFeedInput!) {
    renewCalendarFeed(input: $input) { __typename address feed { language madeAt fetchedAt } }
  }
`)

/** Ends the calendar feed. */
export const withdrawCalendarFeed = graphql(`
  mutation WithdrawCalendarFeed {
    withdrawCalendarFeed { __typename language }
  }
`)

/** The accounts that the viewer looks after. */
export const accountsQuery = graphql(`
  query Accounts($after: String) {
    accounts(first: 100, after: $after) {
      edges { node { email account { id key displayName } grants { at by { id key displayName } grant { role scope key label } } } }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`)
export type AccountRow = ResultOf<typeof accountsQuery>['accounts']['edges'][number]['node']

/** Invites somebody, with a role. */
export const inviteAccount = graphql(
  `
    mutation InviteAccount($input: InviteAccountInput!, $language: Language = DE) {
      inviteAccount(input: $input) { __typename ... on InvitedAccount { link account { id key displayName } } ...RefusedFields }
    }
  `,
  [refusedFields],
)

/** Gives an account a role. */
export const grantRole = graphql(
  `
    mutation GrantRole($input: RoleInput!, $language: Language = DE) {
      grantRole(input: $input) { __typename ... on AccountEntry { account { id key } } ...RefusedFields }
    }
  `,
  [refusedFields],
)

/** Takes a role from an account. */
export const revokeRole = graphql(
  `
    mutation RevokeRole($input: RoleInput!, $language: Language = DE) {
      revokeRole(input: $input) { __typename ... on AccountEntry { account { id key } } ...RefusedFields }
    }
  `,
  [refusedFields],
)
