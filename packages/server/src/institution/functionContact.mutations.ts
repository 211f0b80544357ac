import { beginning } from '../fact/beginning.ts'
import type { RequestContext } from '../graphql/context.ts'
import { does, inContext, root, takes } from '../graphql/field.ts'
import { decidedByCommand } from '../graphql/policy.ts'
import { changeThing, entered, foundAll, newKey, resultOf, tailOf } from '../mutation/index.ts'
import { changeContact, endContact, nameContact, staffContact, vacateContact } from './functionContact.commands.ts'
import { AddContactInput, ChangeContactInput, EndContactInput, FillFunctionInput, VacateFunctionInput } from './functionContact.inputs.ts'
import { FunctionContact } from './functionContact.type.ts'

const FunctionContactResult = resultOf('FunctionContact', () => FunctionContact)

const whoMay = 'Who speaks for the institution may, or who coordinates it.'

@root()
export class FunctionContactMutations {
  @does(() => FunctionContactResult, decidedByCommand, `Adds a function of an institution that can be reached; never a person. ${whoMay}`)
  addContact(
    @takes('input', () => AddContactInput, 'The function, and how it is reached.') input: AddContactInput,
    @inContext() context: RequestContext,
  ) {
    return changeThing(
      context,
      { key: input.institution },
      {
        concept: 'institution',
        command: 'addContact',
        fields: { validFrom: 'since' },
        change: (draft, { id, key }, rights) => {
          foundAll(draft, rights, 'functionContact', [input.deputy])
          return nameContact(draft, {
            key: newKey(draft, 'functionContact', `contact.${tailOf(key)}`, input.functionTitle),
            institution: key,
            functionTitle: input.functionTitle,
            mailbox: input.mailbox ?? null,
            phone: input.phone ?? null,
            availability: input.availability ?? null,
            deputy: input.deputy ?? null,
            vacantSince: null,
            isPublic: input.isPublic ?? false,
            ...beginning(input.since, null),
            provenance: entered(draft, rights, id, context.today),
          })
        },
      },
    )
  }

  @does(() => FunctionContactResult, decidedByCommand, `Says how a function is called and reached. ${whoMay}`)
  changeContact(
    @takes('input', () => ChangeContactInput, 'Which one, and what changes.') { key, version, ...said }: ChangeContactInput,
    @inContext() context: RequestContext,
  ) {
    return changeThing(
      context,
      { key, version },
      {
        concept: 'functionContact',
        command: 'changeContact',
        change: (draft, _, rights) => {
          foundAll(draft, rights, 'functionContact', [said.deputy])
          changeContact(draft, { key, ...said } as Parameters<typeof changeContact>[1])
        },
      },
    )
  }

  @does(() => FunctionContactResult, decidedByCommand, `Says that nobody holds a function. ${whoMay}`)
  vacateFunction(
    @takes('input', () => VacateFunctionInput, 'Which one, and since when.') input: VacateFunctionInput,
    @inContext() context: RequestContext,
  ) {
    return changeThing(context, input, {
      concept: 'functionContact',
      command: 'vacateFunction',
      fields: { vacantSince: 'since' },
      change: (draft, { key }) => vacateContact(draft, { key, since: input.since ?? context.today }),
    })
  }

  @does(() => FunctionContactResult, decidedByCommand, `Says that somebody holds a function again. ${whoMay}`)
  fillFunction(@takes('input', () => FillFunctionInput, 'Which one.') input: FillFunctionInput, @inContext() context: RequestContext) {
    return changeThing(context, input, {
      concept: 'functionContact',
      command: 'fillFunction',
      change: (draft, { key }) => staffContact(draft, { key }),
    })
  }

  @does(() => FunctionContactResult, decidedByCommand, `Ends a function. ${whoMay}`)
  endContact(@takes('input', () => EndContactInput, 'Which one, and when.') input: EndContactInput, @inContext() context: RequestContext) {
    return changeThing(context, input, {
      concept: 'functionContact',
      command: 'endContact',
      fields: { validTo: 'lastDay' },
      change: (draft, { key }) => endContact(draft, { key, lastDay: input.lastDay ?? context.today }),
    })
  }
}
