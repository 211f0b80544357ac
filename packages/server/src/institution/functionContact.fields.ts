import { adds, addsTo, onRoot } from '../graphql/field.ts'
import { FunctionContact } from './functionContact.type.ts'
import { institutionPolicy } from './institution.policy.ts'
import { Institution, institutionOf } from './institution.type.ts'

@addsTo(() => FunctionContact)
export class ContactInstitution {
  @adds(() => Institution, institutionPolicy, 'The institution whose function it is.')
  institution(@onRoot() contact: FunctionContact): Institution {
    return institutionOf(contact.view, contact.institutionId)
  }
}
