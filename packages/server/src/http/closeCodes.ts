/** Why sockets are closed: the codes of graphql-transport-ws, and some of ours. */
export const closeCodes = {
  tryAgain: 1013,
  badRequest: 4400,
  unauthorised: 4401,
  forbidden: 4403,
  notFound: 4404,
  notAcceptable: 4406,
  initTimeout: 4408,
  idTaken: 4409,
  tooSlow: 4413,
  initTwice: 4429,
  tooMany: 4429,
} as const
