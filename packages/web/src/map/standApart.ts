import { overlap, type Rectangle } from '../netzwerkkarte/geometry.ts'

/** Things of one size, each moved as little as it takes to stand on none of the boxes and on none before it; left where it is when nothing near is free. */
export function standApart<T extends { x: number; y: number }>(things: readonly T[], size: number, boxes: readonly Rectangle[]): T[] {
  const taken = [...boxes]
  return things.map((thing) => {
    const boxAt = (x: number, y: number): Rectangle => ({ x: x - size / 2, y: y - size / 2, width: size, height: size })
    const free = around(thing).find(([x, y]) => !taken.some((box) => overlap(boxAt(x, y), box, 1)))
    const [x, y] = free ?? [thing.x, thing.y]
    taken.push(boxAt(x, y))
    return { ...thing, x, y }
  })
}

/** The place itself, then places on circles around it, each farther out. */
const around = ({ x, y }: { x: number; y: number }): (readonly [number, number])[] => [
  [x, y],
  ...Array.from({ length: 14 }, (_, circle) =>
    Array.from({ length: 12 }, (_, n) => {
      const angle = (Math.PI / 6) * n
      return [x + 4 * (circle + 1) * Math.cos(angle), y + 4 * (circle + 1) * Math.sin(angle)] as const
    }),
  ).flat(),
]
