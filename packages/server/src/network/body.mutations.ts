import { beginning } from '../fact/beginning.ts'
import type { RequestContext } from '../graphql/context.ts'
import { does, inContext, root, takes } from '../graphql/field.ts'
import { decidedByCommand } from '../graphql/policy.ts'
import { changeThing, entered, foundAll, newKey, tailOf } from '../mutation/index.ts'
import { dissolveBody, endMandate, formBody, giveMandate, renameBody } from './network.commands.ts'
import { DissolveBodyInput, EndMandateInput, FormBodyInput, GiveMandateInput, RenameBodyInput } from './network.inputs.ts'
import { BodyResult, CoordinationMandateResult } from './network.results.ts'

const whoMay = 'The coordinators of the network may.'

@root()
export class BodyMutations {
  @does(() => BodyResult, decidedByCommand, `Forms a body inside a network. ${whoMay}`)
  formBody(
    @takes('input', () => FormBodyInput, 'In which network, and what is known of it.') input: FormBodyInput,
    @inContext() context: RequestContext,
  ) {
    const { network, kind, name, since } = input
    return changeThing(
      context,
      { key: network },
      {
        concept: 'network',
        command: 'formBody',
        fields: { validFrom: 'since' },
        change: (draft, { id, key }, rights) =>
          formBody(draft, {
            key: newKey(draft, 'body', `body.${tailOf(key)}`, name),
            network: key,
            kind,
            name,
            ...beginning(since, null),
            provenance: entered(draft, rights, id, context.today),
          }),
      },
    )
  }

  @does(() => BodyResult, decidedByCommand, `Gives a body another name. ${whoMay}`)
  renameBody(
    @takes('input', () => RenameBodyInput, 'Which one, and its new name.') { name, ...input }: RenameBodyInput,
    @inContext() context: RequestContext,
  ) {
    return changeThing(context, input, {
      concept: 'body',
      command: 'renameBody',
      change: (draft, { key }) => renameBody(draft, { key, name }),
    })
  }

  @does(() => BodyResult, decidedByCommand, `Ends a body; memberships in it end before it or with it. ${whoMay}`)
  dissolveBody(
    @takes('input', () => DissolveBodyInput, 'Which one, and when.') { lastDay, ...input }: DissolveBodyInput,
    @inContext() context: RequestContext,
  ) {
    return changeThing(context, input, {
      concept: 'body',
      command: 'dissolveBody',
      fields: { validTo: 'lastDay' },
      change: (draft, { key }) => dissolveBody(draft, { key, lastDay: lastDay ?? context.today }),
    })
  }

  @does(() => CoordinationMandateResult, decidedByCommand, `Gives an institution the coordination of a network. ${whoMay}`)
  giveMandate(
    @takes('input', () => GiveMandateInput, 'Which network, and who coordinates it.') input: GiveMandateInput,
    @inContext() context: RequestContext,
  ) {
    const { network, host, functionTitle, fte = null, since } = input
    return changeThing(
      context,
      { key: network },
      {
        concept: 'network',
        command: 'giveMandate',
        fields: { validFrom: 'since' },
        change: (draft, { id, key }, rights) => {
          foundAll(draft, rights, 'institution', [host])
          return giveMandate(draft, {
            key: newKey(draft, 'mandate', `mandate.${tailOf(key)}`, tailOf(host)),
            network: key,
            host,
            functionTitle,
            fte,
            ...beginning(since ?? context.today, null),
            provenance: entered(draft, rights, id, context.today),
          })
        },
      },
    )
  }

  @does(() => CoordinationMandateResult, decidedByCommand, `Ends a coordination. ${whoMay}`)
  endMandate(
    @takes('input', () => EndMandateInput, 'Which one, and when.') { lastDay, ...input }: EndMandateInput,
    @inContext() context: RequestContext,
  ) {
    return changeThing(context, input, {
      concept: 'mandate',
      command: 'endMandate',
      fields: { validTo: 'lastDay' },
      change: (draft, { key }) => endMandate(draft, { key, lastDay: lastDay ?? context.today }),
    })
  }
}
