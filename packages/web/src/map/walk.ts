/** Something on the map that can have the focus. */
export interface Standing {
  key: string
  x: number
  y: number
}

const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
}

/**
 * Where a key leads from a place: an arrow to the nearest in its direction, sideways counting twice; Home and End to the first and last,
 * Page up and down through all of them in their order, so that each can be reached. Null where nothing lies there.
 */
export function nextOnMap(standing: readonly Standing[], from: string, key: string): string | null {
  const at = standing.findIndex((each) => each.key === from)
  const here = standing[at]
  if (!here) return null
  if (key === 'Home') return standing[0]?.key ?? null
  if (key === 'End') return standing.at(-1)?.key ?? null
  if (key === 'PageDown') return standing[at + 1]?.key ?? null
  if (key === 'PageUp') return standing[at - 1]?.key ?? null
  const way = ways[key]
  if (!way) return null
  let best: { key: string; far: number } | null = null
  for (const { key: other, x, y } of standing) {
    const [dx, dy] = [x - here.x, y - here.y]
    const ahead = dx * way[0] + dy * way[1]
    const aside = Math.abs(dx * way[1]) + Math.abs(dy * way[0])
    if (other === from || ahead <= 0.5 || aside > 2.5 * ahead) continue
    const far = ahead + 2 * aside
    if (!best || far < best.far) best = { key: other, far }
  }
  return best?.key ?? null
}
