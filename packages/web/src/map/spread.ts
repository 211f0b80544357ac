import { forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force'

export interface Tile {
  key: string
  x: number
  y: number
}

interface Moving extends SimulationNodeDatum {
  homeX: number
  homeY: number
}

/** Moves tiles of one size apart until none lies on another, each as near to its home as that allows; always the same way. */
export function spread(homes: readonly Tile[], width: number, height: number): Tile[] {
  // Two in one place go apart sideways, in the order in which they come.
  const moving: Moving[] = homes.map(({ x, y }, n) => ({ x: x + n * 1e-3, y: y + (n % 7) * 1e-3, homeX: x, homeY: y }))
  const simulation = forceSimulation(moving)
    .force('x', forceX<Moving>(({ homeX }) => homeX).strength(0.05))
    .force('y', forceY<Moving>(({ homeY }) => homeY).strength(0.05))
    .force('apart', () => partAll(moving, width, height))
    .stop()
  simulation.tick(160)
  for (let round = 0; round < 400 && partAll(moving, width, height); round++);
  return homes.map(({ key }, n) => ({ key, x: moving[n]?.x ?? 0, y: moving[n]?.y ?? 0 }))
}

/** Pushes every two that overlap apart along the axis on which that is less of their size; whether any did. */
function partAll(tiles: readonly Moving[], width: number, height: number): boolean {
  let any = false
  tiles.forEach((one, n) => {
    for (const other of tiles.slice(n + 1)) {
      const [dx, dy] = [(other.x ?? 0) - (one.x ?? 0), (other.y ?? 0) - (one.y ?? 0)]
      const [overX, overY] = [width - Math.abs(dx), height - Math.abs(dy)]
      if (overX <= 0.01 || overY <= 0.01) continue
      any = true
      if (overX / width < overY / height) {
        const push = ((dx < 0 ? -1 : 1) * (overX + 0.1)) / 2
        one.x = (one.x ?? 0) - push
        other.x = (other.x ?? 0) + push
      } else {
        const push = ((dy < 0 ? -1 : 1) * (overY + 0.1)) / 2
        one.y = (one.y ?? 0) - push
        other.y = (other.y ?? 0) + push
      }
    }
  })
  return any
}
