import type { View } from '../atlas/view.ts'
import { Moment, type RequestContext, seen } from '../graphql/context.ts'
import { notFound } from '../graphql/fault.ts'
import { asks, inContext, root, takes, takesAll } from '../graphql/field.ts'
import { agreementPolicy } from './agreement.policy.ts'
import { Agreement } from './agreement.type.ts'
import { statusOfAgreement } from './agreementStanding.ts'

@root()
export class AgreementResolver {
  @asks(() => Agreement, agreementPolicy, 'One agreement by its key, with its state on the day; null when it was not drafted yet.', {
    nullable: true,
  })
  agreement(
    @takes('key', () => String, 'Key of the agreement; it begins with agr.') key: string,
    @takesAll(() => Moment) moment: Moment,
    @inContext() context: RequestContext,
  ) {
    return seen(context, moment, (view) => agreementWithKey(view, key))
  }
}

const agreementWithKey = (view: View, key: string): Agreement | null => {
  const row = view.rowOfKey('agreement', key)
  if (row < 0) throw notFound('agreement with the key', key, 'Keys of agreements begin with “agr.”; network { agreements } lists them.')
  return statusOfAgreement(view, row) === null ? null : new Agreement(view, row)
}
