import { agreementClauseLabels, agreementKindByKey } from '@geflecht/domain'
import { binds, isMoreThanInferred, type AgreementOnDay } from '../situation/index.ts'
import { aboutAgreements } from './agreementRule.ts'

/** [G11] Contents that its kind asks for are not documented in an agreement that has been signed and has not ended. A draft may still be without them. */
export const agreementClauseMissing = aboutAgreements('G11', (agreement) => {
  const kind = agreementKindByKey.get(agreement.kind)
  const clauses = kind?.clauses.filter((clause) => !agreement.clauses.includes(clause)) ?? []
  if (!kind || clauses.length === 0 || !isSettled(agreement)) return null
  const { citation, norm, verification } = kind
  return {
    severity: 'HIGH',
    facts: { clauses: clauses.map((clause) => agreementClauseLabels[clause]) },
    grounds: [{ citation, norm, template: null, verification }],
  }
})

const isSettled = (agreement: AgreementOnDay): boolean =>
  binds(agreement) || (agreement.status === 'SIGNED' && isMoreThanInferred(agreement))
