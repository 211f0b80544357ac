import type { Cooperation } from '@geflecht/domain'
import { circleOf } from '../circle/index.ts'
import type { Situation } from '../situation/index.ts'

/** The cooperations of which both parties stand in the circle of a network. */
export function cooperationsInCircle(situation: Situation, network: string): readonly Cooperation[] {
  const circle = new Set(circleOf(situation, network).institutions.map(({ key }) => key))
  return [...circle].flatMap((key) => situation.cooperationsOf(key).filter(({ from, to }) => from === key && circle.has(to)))
}
