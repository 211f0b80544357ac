import { Agreement } from '../agreement/index.ts'
import { adds, addsTo, onRoot } from '../graphql/field.ts'
import { Institution } from '../institution/index.ts'
import { cooperationPolicy } from './cooperation.policy.ts'
import { Cooperation } from './cooperation.type.ts'

@addsTo(() => Agreement)
export class AgreementCooperations {
  @adds(() => [Cooperation], cooperationPolicy, 'The cooperations that rest on it and hold on the day.')
  cooperations(@onRoot() agreement: Agreement): Cooperation[] {
    return agreement.validReferring('cooperation', 'agreement').map((row) => new Cooperation(agreement.view, row))
  }
}

@addsTo(() => Institution)
export class InstitutionCooperations {
  @adds(() => [Cooperation], cooperationPolicy, 'Its cooperations that hold on the day, from either side.')
  cooperations(@onRoot() institution: Institution): Cooperation[] {
    const rows = [...institution.validReferring('cooperation', 'from'), ...institution.validReferring('cooperation', 'to')]
    return rows.sort((a, b) => a - b).map((row) => new Cooperation(institution.view, row))
  }
}
