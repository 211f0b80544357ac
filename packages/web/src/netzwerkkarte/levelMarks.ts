import { overlap, type Point, pointAt, type Rectangle, touchesCircle } from './geometry.ts'
import type { LevelBand, Sector } from './ring.ts'

/** The number of a level, written into its band. */
export interface LevelMark extends Rectangle {
  level: number
}

const [width, height] = [10, 14]

/**
 * Writes the levels into their bands like a scale, along the spoke between two groups where most of them have room beside names and discs;
 * the first spoke when it is as good as any. One without room there moves to another spoke; without any it is left out.
 */
export function levelMarksIn(
  bands: readonly LevelBand[],
  sectors: readonly Sector[],
  names: readonly Rectangle[],
  discs: readonly (Point & { radius: number })[],
): LevelMark[] {
  const marked = bands.filter(({ level, inner, outer }) => level !== null && outer - inner >= height)
  const at = (angle: number, { level, inner, outer }: LevelBand): LevelMark => {
    const { x, y } = pointAt(angle, (inner + outer) / 2)
    return { level: level ?? 0, x: x - width / 2, y: y - height / 2, width, height }
  }
  const isFree = (mark: LevelMark) =>
    !names.some((name) => overlap(mark, name, 1)) && !discs.some((disc) => touchesCircle(mark, disc, disc.radius, 1))
  const spokes = sectors.map(({ start }) => start)
  const freeOn = (angle: number) => marked.filter((band) => isFree(at(angle, band))).length
  const best = spokes.reduce((found, angle) => (freeOn(angle) > freeOn(found) ? angle : found), spokes[0] ?? 0)
  return marked.flatMap((band) => {
    const angle = [best, ...spokes].find((each) => isFree(at(each, band)))
    return angle === undefined ? [] : [at(angle, band)]
  })
}
