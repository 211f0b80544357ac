import type { RequestContext } from '../graphql/context.ts'
import { adds, addsTo, inContext, onRoot } from '../graphql/field.ts'
import { Network } from '../network/index.ts'
import { rightsOf } from '../rights/rights.ts'
import { savedPolicy } from './saved.policy.ts'

@addsTo(() => Network)
export class NetworkBelonging {
  @adds(
    () => Boolean,
    savedPolicy,
    'Whether you belong to it: coordinate it, or speak for an institution in it. Who does shares saved views and stories in it, and sees those that others share.',
  )
  viewerBelongs(@onRoot() { factId }: Network, @inContext() { atlas, viewer }: RequestContext): boolean {
    const rights = rightsOf(atlas, viewer)
    return rights.coordinatesNetwork(factId) || rights.belongsTo(factId)
  }
}
