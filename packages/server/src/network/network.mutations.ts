import { beginning } from '../fact/beginning.ts'
import type { RequestContext } from '../graphql/context.ts'
import { does, inContext, root, takes } from '../graphql/field.ts'
import { decidedByCommand } from '../graphql/policy.ts'
import { carryOut, changeThing, entered, found, foundAll, newKey, tailOf } from '../mutation/index.ts'
import { requireAreas } from './areas.ts'
import { describeNetwork, endNetwork, foundNetwork, renameNetwork } from './network.commands.ts'
import { DescribeNetworkInput, EndNetworkInput, FoundNetworkInput, RenameNetworkInput } from './network.inputs.ts'
import { mayFoundNetwork } from './network.policy.ts'
import { NetworkResult } from './network.results.ts'

const coordinators = 'Its coordinators may.'

@root()
export class NetworkMutations {
  @does(() => NetworkResult, decidedByCommand, 'Founds a network, or plans one. Who coordinates its territory may.')
  foundNetwork(
    @takes('input', () => FoundNetworkInput, 'What is known of it.') input: FoundNetworkInput,
    @inContext() context: RequestContext,
  ) {
    return carryOut(context, {
      command: 'foundNetwork',
      whoMay: 'Who coordinates its territory may.',
      fields: { validFrom: 'foundedOn', validFromPrecision: 'foundedOnPrecision' },
      may: (rights, draft) => mayFoundNetwork(rights, draft, { territory: found(draft, rights, 'territory', input.territory) }),
      decide: (draft, rights) => {
        const { name, kind, territory, areas, programme, legalBasis } = input
        foundAll(draft, rights, 'programme', [programme])
        const place = found(draft, rights, 'territory', territory)
        const key = newKey(draft, 'network', `net.${tailOf(territory)}`, name)
        requireAreas(draft, rights, key, place, areas ?? [])
        return foundNetwork(draft, {
          key,
          name,
          kind,
          territory,
          areas: areas ?? [],
          programme: programme ?? null,
          legalBasis: legalBasis ?? [],
          meetingsPerYearMin: input.meetingsPerYearMin ?? 1,
          meetingsPerYearMax: input.meetingsPerYearMax ?? null,
          dormant: false,
          visibility: input.visibility ?? 'INTERNAL',
          publicUrl: null,
          ...beginning(input.foundedOn, input.foundedOnPrecision),
          provenance: entered(draft, rights, place, context.today),
        })
      },
    })
  }

  @does(() => NetworkResult, decidedByCommand, `Gives a network another name. ${coordinators}`)
  renameNetwork(
    @takes('input', () => RenameNetworkInput, 'Which one, and its new name.') { name, ...input }: RenameNetworkInput,
    @inContext() context: RequestContext,
  ) {
    return changeThing(context, input, {
      concept: 'network',
      command: 'renameNetwork',
      change: (draft, { key }) => renameNetwork(draft, { key, name }),
    })
  }

  @does(
    () => NetworkResult,
    decidedByCommand,
    `Says more, or something else, of a network: how often it meets, who may know of it, where the public reads about it, what it rests on, where it works, whether it rests. ${coordinators}`,
  )
  describeNetwork(
    @takes('input', () => DescribeNetworkInput, 'Which one, and what is said of it.') { key, version, ...said }: DescribeNetworkInput,
    @inContext() context: RequestContext,
  ) {
    return changeThing(
      context,
      { key, version },
      {
        concept: 'network',
        command: 'describeNetwork',
        change: (draft, { territory, areas }, rights) => {
          foundAll(draft, rights, 'programme', [said.programme])
          const known = new Set(areas.map((id) => draft.fact(id)?.key))
          requireAreas(draft, rights, key, territory, said.areas?.filter((area) => !known.has(area)) ?? [])
          describeNetwork(draft, { key, ...said } as Parameters<typeof describeNetwork>[1])
        },
      },
    )
  }

  @does(() => NetworkResult, decidedByCommand, `Ends a network; memberships end before it or with it. ${coordinators}`)
  endNetwork(
    @takes('input', () => EndNetworkInput, 'Which one, and when.') { lastDay, ...input }: EndNetworkInput,
    @inContext() context: RequestContext,
  ) {
    return changeThing(context, input, {
      concept: 'network',
      command: 'endNetwork',
      fields: { validTo: 'lastDay' },
      change: (draft, { key }) => endNetwork(draft, { key, lastDay }),
    })
  }
}
