import { cooperationFormByKey } from '@geflecht/domain'
import { Int } from 'type-graphql'
import type { View } from '../atlas/view.ts'
import { connectionOf, Paging } from '../graphql/connection.ts'
import { badInput, shortened } from '../graphql/fault.ts'
import { adds, addsTo, args, holds, objectType, onRoot, shows, takesAll } from '../graphql/field.ts'
import type { Order } from '../graphql/page.ts'
import { Institution } from '../institution/index.ts'
import { cooperationPolicy } from './cooperation.policy.ts'
import { Cooperation } from './cooperation.type.ts'

const furthest = 3

@objectType('Neighbour', 'An institution that can be reached over cooperations.')
export class Neighbour {
  @shows(() => Institution, cooperationPolicy, 'Who it is.')
  institution!: Institution

  @shows(() => Int, cooperationPolicy, 'Over how many cooperations at the least: 1 is tied itself.')
  steps!: number
}

const NeighbourConnection = connectionOf('Neighbour', () => Neighbour, cooperationPolicy, 'neighbours')

@args()
export class NeighbourChoice extends Paging {
  @holds(() => Int, 'How many cooperations away at most, 1 to 3.', { nullable: true, defaultValue: 1 })
  depth?: number | null

  @holds(() => [String], 'Only over cooperations of these forms: keys of cooperation forms.', { nullable: true })
  forms?: string[] | null

  @holds(() => Int, 'Only over cooperations of at least this level, 0 to 5; those whose level nobody has stated are left out then.', {
    nullable: true,
  })
  minLevel?: number | null
}

@addsTo(() => Institution)
export class InstitutionNeighbours {
  @adds(
    () => NeighbourConnection,
    cooperationPolicy,
    'With whom it cooperates on the day, and with whom those do: the nearest first, then by key. Directions do not matter.',
  )
  neighbours(@onRoot() institution: Institution, @takesAll(() => NeighbourChoice) choice: NeighbourChoice) {
    const { view } = institution
    const steps = stepsFrom(institution, depthOf(choice), fitting(choice))
    const order: Order<number> = {
      positionOf: (row) => [steps.get(row)!, view.keyOf('institution', row)],
      compare: ([a, keyA], [b, keyB]) => Number(a) - Number(b) || (keyA! < keyB! ? -1 : keyA! > keyB! ? 1 : 0),
    }
    const nearestFirst = [...steps.keys()].sort((a, b) => order.compare(order.positionOf(a), order.positionOf(b)))
    return new NeighbourConnection(nearestFirst, order, choice, (row) => ({
      institution: new Institution(view, row),
      steps: steps.get(row)!,
    }))
  }
}

const depthOf = ({ depth }: NeighbourChoice): number => {
  const asked = depth ?? 1
  if (asked < 1 || asked > furthest) throw badInput(`depth is ${asked}.`, `It has to be from 1 to ${furthest}.`, { argument: 'depth' })
  return asked
}

const fitting = ({ forms, minLevel }: NeighbourChoice) => {
  for (const form of forms ?? [])
    if (!cooperationFormByKey.has(form))
      throw badInput(`“${shortened(form)}” is no form of cooperation.`, 'The field cooperationForms lists them.', { argument: 'forms' })
  return (tie: Cooperation): boolean =>
    (forms == null || (tie.form !== null && forms.includes(tie.form.key))) &&
    (minLevel == null || (tie.level !== null && tie.level >= minLevel))
}

/** The rows of the institutions that are reached, with the fewest steps; only over what the viewer sees, so that nothing is told by being left out. */
const stepsFrom = (start: Institution, depth: number, fits: (tie: Cooperation) => boolean): Map<number, number> => {
  const steps = new Map([[start.row, 0]])
  let reached = [start.row]
  for (let step = 1; step <= depth; step++) {
    const next = reached.flatMap((row) => tiedTo(start.view, row, fits)).filter((row) => !steps.has(row))
    for (const row of next) steps.set(row, step)
    reached = [...new Set(next)]
  }
  steps.delete(start.row)
  return steps
}

const tiedTo = (view: View, row: number, fits: (tie: Cooperation) => boolean): number[] => {
  const institution = new Institution(view, row)
  const { from, to } = view.atlas.tables.cooperation.columns
  return [...institution.validReferring('cooperation', 'from'), ...institution.validReferring('cooperation', 'to')]
    .filter((tie) => view.sees('cooperation', tie) && fits(new Cooperation(view, tie)))
    .map((tie) => view.rowOf(from.at(tie) === institution.factId ? to.at(tie) : from.at(tie)))
    .filter((other) => view.isValid('institution', other) && view.sees('institution', other))
}
