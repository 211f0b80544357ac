import { objectType, shows } from '../graphql/field.ts'
import { open } from '../graphql/policy.ts'
import { ofItsOwn, Subject } from '../graphql/subject.ts'

@objectType('Account', 'Somebody who works with Geflecht. Nobody can sign in yet; the type stands for clients that already ask for it.', {
  implements: [Subject],
})
export class Account extends Subject {
  @shows(() => String, open, 'How the person is shown to others.')
  get displayName(): string {
    return ofItsOwn()
  }
}
