import type { Day, TieKind } from '@geflecht/domain'
import { TieKindEnum } from '../cooperation/index.ts'
import { holds, inputType } from '../graphql/field.ts'
import { DateScalar } from '../graphql/scalars.ts'

@inputType('TiesToCompareInput', 'Another picture of the same network, with which its ties are compared.')
export class TiesToCompareInput {
  @holds(() => [TieKindEnum], 'Which kinds of ties count there.', { nullable: true, defaultValue: ['COOPERATION'] })
  ties?: TieKind[] | null

  @holds(() => DateScalar, 'The day on which they are seen; the same day when left out.', { nullable: true })
  asOf?: Day | null
}
