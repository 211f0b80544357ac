import type { LocalGroup as LocalGroupFact } from '@geflecht/domain'
import { beginning } from '../fact/beginning.ts'
import type { RequestContext } from '../graphql/context.ts'
import { does, inContext, root, takes } from '../graphql/field.ts'
import { decidedByCommand } from '../graphql/policy.ts'
import type { Draft } from '../log/draft.ts'
import { carryOut, changeThing, entered, newKey, resultOf, tailOf } from '../mutation/index.ts'
import { subjectIn } from '../need/index.ts'
import type { Rights } from '../rights/rights.ts'
import { mayEditLocalGroup } from './coverage.policy.ts'
import { addLocalGroup, changeLocalGroup, endLocalGroup } from './localGroup.commands.ts'
import { AddLocalGroupInput, ChangeLocalGroupInput, EndLocalGroupInput } from './localGroup.inputs.ts'
import { LocalGroup } from './localGroup.type.ts'

const LocalGroupResult = resultOf('LocalGroup', () => LocalGroup)
const whoMay = 'Its coordinators may.'

@root()
export class LocalGroupMutations {
  @does(
    () => LocalGroupResult,
    decidedByCommand,
    `Says that a network, or a territory for the networks in it, wants a group at the table, with the decision that this rests on. ${whoMay}`,
  )
  addLocalGroup(
    @takes('input', () => AddLocalGroupInput, 'Where, who is wanted, and on what that rests.') input: AddLocalGroupInput,
    @inContext() context: RequestContext,
  ) {
    const subjectOf = (draft: Draft, rights: Rights) => subjectIn(draft, rights, ['network', 'territory'], input.subject)
    const day = input.since ?? input.decidedOn
    return carryOut(context, {
      command: 'addLocalGroup',
      day,
      fields: { validFrom: 'since' },
      whoMay: 'Who coordinates the network or territory may.',
      may: (rights, draft) => mayEditLocalGroup(rights, draft, { subject: subjectOf(draft, rights) }),
      decide: (draft, rights) =>
        addLocalGroup(draft, {
          key: newKey(draft, 'localGroup', `group.${tailOf(input.subject)}`, input.name),
          subject: input.subject,
          name: input.name,
          anyOf: input.anyOf,
          minCount: input.minCount ?? 1,
          obligation: input.obligation,
          networkKinds: input.networkKinds ?? [],
          ground: input.ground,
          decidedOn: input.decidedOn,
          documentUrl: input.documentUrl ?? null,
          ...beginning(day, null),
          provenance: entered(draft, rights, subjectOf(draft, rights), context.today),
        }),
    })
  }

  @does(
    () => LocalGroupResult,
    decidedByCommand,
    `Says otherwise who is wanted, how strongly, or on what that rests. Gaps about it keep their keys. ${whoMay}`,
  )
  changeLocalGroup(
    @takes('input', () => ChangeLocalGroupInput, 'Which one, and what is to be different.')
    { key, version, ...said }: ChangeLocalGroupInput,
    @inContext() context: RequestContext,
  ) {
    return changeThing(
      context,
      { key, version },
      {
        concept: 'localGroup',
        command: 'changeLocalGroup',
        change: (draft) => changeLocalGroup(draft, { ...given(said), key }),
      },
    )
  }

  @does(() => LocalGroupResult, decidedByCommand, `Wants a group no longer after a day. ${whoMay}`)
  endLocalGroup(
    @takes('input', () => EndLocalGroupInput, 'Which one, and when.') { lastDay, ...input }: EndLocalGroupInput,
    @inContext() context: RequestContext,
  ) {
    return changeThing(context, input, {
      concept: 'localGroup',
      command: 'endLocalGroup',
      day: lastDay,
      fields: { validTo: 'lastDay' },
      change: (draft, { key }) => endLocalGroup(draft, { key, lastDay }),
    })
  }
}

type Said = Omit<ChangeLocalGroupInput, 'key' | 'version'>

/** Only the address can be taken away; for all else null says as little as leaving it out. */
const given = ({ documentUrl, ...said }: Said): Omit<Parameters<typeof changeLocalGroup>[1], 'key'> => ({
  ...(Object.fromEntries(Object.entries(said).filter(([, value]) => value != null)) as Partial<LocalGroupFact>),
  ...(documentUrl === undefined ? {} : { documentUrl }),
})
