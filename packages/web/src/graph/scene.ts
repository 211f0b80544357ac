import { sectorIconBody } from '../institution/sectorIconBody.ts'
import type { Point } from '../netzwerkkarte/geometry.ts'
import { colourSteps, type NodeLooks } from './nodeLooks.ts'
import type { Scene } from './renderer.ts'
import type { Shown } from './shown.ts'
import { scaleColoursNow, sectorColoursNow } from './tokens.ts'

/** Half the width of a disc that stands for no number. */
export const usualRadius = 14

/** Puts what is shown at its places, in the colours of the moment. */
export function sceneOf({ nodes, lines }: Shown, places: ReadonlyMap<string, Point>, looks: NodeLooks): Scene {
  const sectors = sectorColoursNow(nodes.map(({ sector }) => sector.key))
  const scale = looks.shares ? scaleColoursNow(colourSteps) : []
  const colourOf = (key: string, sector: string) => {
    if (!looks.shares) return sectors.get(sector) ?? ''
    const share = looks.shares.get(key)
    // Who has no value looks like the least; the card and the table say which.
    return share === undefined ? (scale[0] ?? '') : (scale[Math.min(colourSteps - 1, Math.floor(share * colourSteps))] ?? '')
  }
  const drawn = nodes.flatMap(({ key, sector, coordinates }) => {
    const place = places.get(key)
    if (!place) return []
    const radius = looks.radii?.get(key) ?? (looks.radii ? 7 : coordinates ? usualRadius * 1.35 : usualRadius)
    const colour = colourOf(key, sector.key)
    return [{ key, x: place.x, y: place.y, radius, colour, icon: sectorIconBody(sector.key) }]
  })
  const there = new Set(drawn.map(({ key }) => key))
  return {
    nodes: drawn,
    lines: lines.flatMap(({ key, pair, from, to, look, directed, level, among, ties = 1 }) =>
      there.has(from) && there.has(to) ? [{ key, pair, from, to, look, directed, level, ties, quiet: among }] : [],
    ),
  }
}
