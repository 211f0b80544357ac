import { overlap, type Point, type Rectangle, touchesCircle } from './geometry.ts'
import { type Block, type Measure, type Setting, wrapEvenly } from './wrap.ts'

/** A disc that wants its name beside it. */
export interface LabelWish extends Point {
  key: string
  text: string
  /** What does where the whole name has no room. */
  short?: string | undefined
  radius: number
}

/** A name broken into lines; `short` when it is the short form. */
export interface NameBlock extends Block {
  short: boolean
}

/** A name with its place; `anchor` says on which side of the disc it stands. */
export interface InstitutionLabel extends Rectangle {
  key: string
  lines: readonly string[]
  anchor: 'start' | 'middle' | 'end'
}

/** How names are set within a ring of this radius: a little smaller in a small one. */
export const nameSettingIn = (radius: number): Setting =>
  radius < 240 ? { size: 10.75, weight: 500, line: 12.75 } : { size: 11.5, weight: 500, line: 13.5 }

const gap = 2
const widths = [150, 124, 96, 74]

/**
 * Places as many names as there is room for: below the disc, above, to the right or to the left, in one to three lines.
 * No name overlaps another name, any disc, an obstacle or the ring at `radius`; one without room is left out.
 * The first wish (the middle) always goes first; the others are tried in several orders, and the one that places most wins.
 */
export function placeInstitutionLabels(
  wishes: readonly LabelWish[],
  obstacles: readonly Rectangle[],
  radius: number,
  measure: Measure,
  type: Setting = nameSettingIn(radius),
): InstitutionLabel[] {
  const free = wishes.map((wish) =>
    candidates(wish, type, measure).filter(
      (candidate) =>
        inside(candidate, radius) &&
        !obstacles.some((obstacle) => overlap(candidate, obstacle, gap)) &&
        !wishes.some((disc) => touchesCircle(candidate, disc, disc.radius, disc.key === wish.key ? 0 : 1)),
    ),
  )
  const [first = [], ...rest] = free
  const orders = [
    rest,
    [...rest].reverse(),
    [...rest].sort((a, b) => a.length - b.length),
    [...rest].sort((a, b) => (a[0]?.width ?? 0) - (b[0]?.width ?? 0)),
  ]
  return orders.map((order) => placeInOrder([first, ...order])).reduce((best, tried) => (tried.length > best.length ? tried : best))
}

function placeInOrder(choices: readonly (readonly InstitutionLabel[])[]): InstitutionLabel[] {
  const placed: InstitutionLabel[] = []
  for (const choice of choices) {
    const label = choice.find((candidate) => !placed.some((other) => overlap(candidate, other, gap)))
    if (label) placed.push(label)
  }
  return placed
}

/** Where a name may stand beside its disc, the most pleasant first. */
export function* candidatesOf(wish: LabelWish, block: Block): Generator<InstitutionLabel> {
  const away = wish.radius + 3
  const { width, height, lines } = block
  const at = (x: number, y: number, anchor: InstitutionLabel['anchor']): InstitutionLabel => ({
    key: wish.key,
    lines,
    x,
    y,
    width,
    height,
    anchor,
  })
  yield at(wish.x - width / 2, wish.y + away, 'middle')
  yield at(wish.x - width / 2, wish.y - away - height, 'middle')
  yield at(wish.x + away, wish.y - height / 2, 'start')
  yield at(wish.x - away - width, wish.y - height / 2, 'end')
  for (const slide of [0.25, -0.25, 0.4, -0.4]) {
    yield at(wish.x - width / 2 + slide * width, wish.y + away, 'middle')
    yield at(wish.x - width / 2 + slide * width, wish.y - away - height, 'middle')
  }
}

function candidates(wish: LabelWish, type: Setting, measure: Measure): InstitutionLabel[] {
  return nameBlocks(wish, type, measure).flatMap((block) => [...candidatesOf(wish, block)])
}

/** The ways to break a name into one to three lines, the widest first, then those of its short form. */
export function nameBlocks({ text, short = text }: Pick<LabelWish, 'text' | 'short'>, type: Setting, measure: Measure): NameBlock[] {
  const blocksOf = (name: string) => widths.map((width) => ({ ...wrapEvenly(name, width, type, measure, 3), short: name !== text }))
  const blocks = [...blocksOf(text), ...(short === text ? [] : blocksOf(short))]
  return blocks.filter((block, index) => blocks.findIndex(({ lines }) => lines.join() === block.lines.join()) === index)
}

/** Whether a rectangle lies within a circle around the middle. */
export const inside = ({ x, y, width, height }: Rectangle, radius: number): boolean =>
  [x, x + width].every((edge) => [y, y + height].every((end) => Math.hypot(edge, end) <= radius))
