import { asks, root } from '../graphql/field.ts'
import { networkPolicy } from './network.policy.ts'
import { NetworkKind, networkKindTerms } from './network.terms.ts'

@root()
export class NetworkVocabularyResolver {
  @asks(() => [NetworkKind], networkPolicy, 'The kinds of network.')
  networkKinds(): readonly NetworkKind[] {
    return networkKindTerms.all
  }
}
