import type { Day } from '@geflecht/domain'
import { View } from '../atlas/view.ts'
import { type ConceptName, conceptNames } from '../fact/concepts.ts'
import type { RequestContext } from '../graphql/context.ts'
import { badInput } from '../graphql/fault.ts'
import { asks, inContext, root, takes } from '../graphql/field.ts'
import { hiddenInside } from '../graphql/guard.ts'
import { DateScalar } from '../graphql/scalars.ts'
import { isShown, subjectOfFact } from '../graphql/subject.ts'
import { followPolicy } from './change.policy.ts'
import { NetworkDiff } from './diff.type.ts'
import { networkAsked } from './following.ts'
import { factsOfDay } from './networkFacts.ts'

/** Bounded, not paged: whoever wants more narrows the question. */
const mostItems = 5000

@root()
export class NetworkDiffResolver {
  @asks(
    () => NetworkDiff,
    followPolicy,
    'What changed in a network between two days: seen on each day, then compared. The days may come in either order; at most 5,000 facts.',
  )
  networkDiff(
    @takes('key', () => String, 'Key of the network.') key: string,
    @takes('from', () => DateScalar, 'The day to compare with.') from: Day,
    @takes('to', () => DateScalar, 'The day that is compared.') to: Day,
    @inContext() context: RequestContext,
  ): NetworkDiff {
    const { atlas, viewer, today } = context
    const network = networkAsked(context, key)!
    const [earlier, later] = [new View(atlas, from, viewer, today), new View(atlas, to, viewer, today)]
    if (!later.sight.rights.looksInto(network)) throw hiddenInside(later.sight)
    const [before, after] = [factsOfDay(earlier, network), factsOfDay(later, network)]
    const added = inOrder(
      later,
      [...after.keys()].filter((id) => !before.has(id)),
    )
    const ended = inOrder(
      earlier,
      [...before.keys()].filter((id) => !after.has(id)),
    )
    const changed = inOrder(
      later,
      [...after.keys()].filter((id) => before.has(id)),
    )
      .map((id) => ({ id, fields: differing(before.get(id)!, after.get(id)!) }))
      .filter(({ fields }) => fields.length > 0)
    refuseTooMany(added.length + ended.length + changed.length)
    return Object.assign(new NetworkDiff(), {
      added: added.map((id) => subjectOfFact(later, id)!),
      ended: ended.map((id) => subjectOfFact(earlier, id)!),
      changed: changed.map(({ id, fields }) => ({ subject: subjectOfFact(later, id)!, fields })),
    })
  }
}

type Fields = Readonly<Record<string, unknown>>

const differing = (before: Fields, after: Fields): string[] =>
  Object.keys(after)
    .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
    .sort()

/** Those that the schema shows, concept by concept, then by key. */
const inOrder = (view: View, ids: readonly number[]): number[] => {
  const { atlas, sight } = view
  const placed = ids
    .filter((id) => sight.seesFact(id))
    .map((id) => ({ id, concept: atlas.conceptOf(id) as ConceptName, key: view.keyOf(atlas.conceptOf(id)!, atlas.rowOf(id)) }))
  return placed
    .filter(({ concept }) => isShown(concept))
    .sort((a, b) => conceptNames.indexOf(a.concept) - conceptNames.indexOf(b.concept) || (a.key < b.key ? -1 : 1))
    .map(({ id }) => id)
}

const refuseTooMany = (found: number): void => {
  if (found <= mostItems) return
  throw badInput(`${found} facts differ; ${mostItems} can be answered at once.`, 'Compare two days that lie closer together.', {
    limit: { name: 'items', allowed: mostItems, found },
  })
}
