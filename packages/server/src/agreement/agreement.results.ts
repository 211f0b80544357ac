import { resultOf } from '../mutation/index.ts'
import { Agreement } from './agreement.type.ts'

export const AgreementResult = resultOf('Agreement', () => Agreement)
