import { discIcon } from '../institution/discIcon.ts'
import type { Measure } from '../netzwerkkarte/wrap.ts'
import { fitted } from '../timeline/labels.ts'
import { element, escaped } from '../take/markup.ts'

/** An institution as a row and as a column. */
export interface MatrixName {
  name: string
  colour: string
  /** The icon of its sector on a field of 24 × 24. */
  icon: string
}

/** What a cell shows: its ground, its sign, and whether there is an agreement. */
export interface MatrixSign {
  look: 'itself' | 'short' | 'met' | 'tied' | 'empty'
  sign: string
  agreed: boolean
}

/** The colours of the matrix, as `#rrggbb`. */
export interface MatrixInks {
  text: string
  toned: string
  wash: string
  tied: string
  itself: string
  covered: string
  gap: string
  tie: string
}

/** So many rows and columns a picture bears; the table has all. */
export const mostDrawn = 150
const cell = 24
const widestName = 330
const size = 12
const gap = 8

/** Who stands before the fields and who above them. */
export interface MatrixNames<Name = MatrixName> {
  rows: readonly Name[]
  columns: readonly Name[]
}

/** The measures of the matrix: how wide the names before it are, and how large it is altogether. */
export function matrixSize(
  { rows, columns }: MatrixNames<Pick<MatrixName, 'name'>>,
  measure: Measure,
): { side: number; head: number; width: number; height: number } {
  const widest = Math.min(widestName, Math.max(0, ...[...rows, ...columns].map(({ name }) => measure(name, size, 450))))
  const side = widest + cell + gap
  const head = widest + gap
  return { side, head, width: side + columns.length * cell, height: head + rows.length * cell }
}

/** The matrix of institutions as vectors, whole and not only the part of it that a page draws; as wide as its names need. */
export function matrixSvg(
  names: MatrixNames,
  signAt: (row: number, column: number) => MatrixSign,
  inks: MatrixInks,
  measure: Measure,
): string {
  const { side, head } = matrixSize(names, measure)
  const written = (name: string) => escaped(fitted(name, widestName, (text) => measure(text, size, 450)))
  const look = { 'font-size': size, 'font-weight': 450, fill: inks.toned }
  const stripes = element(
    'pattern',
    { id: 'matrix-short', width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    element('rect', { width: 3, height: 6, fill: inks.gap, 'fill-opacity': 0.25 }),
  )
  const above = names.columns.map(({ name }, at) => {
    const x = side + at * cell + cell / 2 + 4
    return element('text', { transform: `translate(${x} ${head - gap}) rotate(-90)`, ...look }, written(name))
  })
  const before = names.rows.map(({ name, colour, icon }, at) => {
    const middle = head + at * cell + cell / 2
    const disc = element('circle', { cx: 9, cy: middle, r: 9, fill: colour }) + discIcon(icon, 9, middle, 5.2)
    return disc + element('text', { x: cell, y: middle + 4, ...look }, written(name))
  })
  const cells = names.rows.flatMap((_, row) =>
    names.columns.map((__, column) => drawCell(signAt(row, column), side + column * cell, head + row * cell, inks)),
  )
  return [element('defs', {}, stripes), ...above, ...before, ...cells].join('')
}

function drawCell({ look, sign, agreed }: MatrixSign, x: number, y: number, inks: MatrixInks): string {
  const box = { x, y, width: cell - 1, height: cell - 1 }
  const ground = { tied: inks.tied, itself: inks.itself }[look as string] ?? inks.wash
  const middle = x + (cell - 1) / 2
  const line = (at: number) =>
    element('line', { x1: x + 5, x2: x + cell - 6, y1: y + at, y2: y + at, stroke: inks.tie, 'stroke-width': 1.25 })
  return [
    element('rect', { ...box, fill: ground }),
    look === 'met' && element('rect', { ...box, fill: inks.covered, 'fill-opacity': 0.22 }),
    look === 'short' && element('rect', { ...box, fill: 'url(#matrix-short)' }),
    look === 'short' &&
      element('rect', { x: x + 0.5, y: y + 0.5, width: cell - 2, height: cell - 2, fill: 'none', stroke: inks.gap, 'stroke-width': 1 }),
    sign &&
      element(
        'text',
        { x: middle, y: y + 15, 'text-anchor': 'middle', 'font-size': size, 'font-weight': 550, fill: inks.text },
        escaped(sign),
      ),
    agreed && line(cell - 6.5) + line(cell - 3.5),
  ]
    .filter(Boolean)
    .join('')
}
