import { badInput } from '../graphql/fault.ts'

/** What is told of each institution of a circle, or of each two, is bounded, not paged: whoever wants more narrows the question. */
const mostInstitutions = 5000

export const refuseTooManyInstitutions = (found: number): void => {
  if (found <= mostInstitutions) return
  throw badInput(
    `The network has ${found} institutions in its circle; ${mostInstitutions} can be answered for at once.`,
    'Ask for the networks of smaller territories, one at a time.',
    { limit: { name: 'institutions', allowed: mostInstitutions, found } },
  )
}
