import { asks, root } from '../graphql/field.ts'
import { normPolicy } from './norm.policy.ts'
import { Norm, normTerms } from './norm.type.ts'

@root()
export class NormResolver {
  @asks(() => [Norm], normPolicy, 'Every norm that anything in Geflecht rests on.', { size: 20 })
  norms(): readonly Norm[] {
    return normTerms.all
  }
}
