import { foldForSearch } from '@geflecht/domain'
import type { Atlas } from '../atlas/atlas.ts'
import { institutionTypeTerms } from './institution.terms.ts'
import { nameOfInstitution } from './institution.type.ts'

const german = new Intl.Collator('de')

/** More changes than this at once, and the order is made anew. */
const mostInserted = 2000

/**
 * The names of all institutions of an Atlas, folded for search and in the order of a German directory.
 * Follows the Atlas: at a later revision only institutions that changed are looked at again.
 */
export class Directory {
  private revision = -1
  /** Rows, by name, then key. */
  private order: number[] = []
  private readonly stamps: number[] = []
  private readonly names: string[] = []
  private readonly folded: string[] = []
  private readonly elsewhere: string[] = []
  /** All folded texts, a line for each row in order, and where each line begins: a word is looked for once, not row by row. */
  private text = ''
  private lines = new Int32Array(0)

  constructor(private readonly atlas: Atlas) {}

  /** Rows of every institution of all times, by name, then key. */
  rows(): readonly number[] {
    this.follow()
    return this.order
  }

  nameOf(row: number): string {
    return this.names[row]!
  }

  /** The name as search compares it. */
  foldedName(row: number): string {
    return this.folded[row]!
  }

  /** What else finds it, folded: legal name, type in both languages, seat. */
  foldedElsewhere(row: number): string {
    return this.elsewhere[row]!
  }

  /** Rows in whose name, legal name, type or seat all words (folded) occur, by name. */
  matching(words: readonly string[]): number[] {
    this.follow()
    const longest = words.toSorted((a, b) => b.length - a.length)[0]
    if (!longest) return this.order
    const rows: number[] = []
    for (let at = this.text.indexOf(longest); at >= 0; ) {
      const line = this.lineAt(at)
      const row = this.order[line]!
      if (words.every((word) => this.folded[row]!.includes(word) || this.elsewhere[row]!.includes(word))) rows.push(row)
      at = this.text.indexOf(longest, this.lines[line + 1]!)
    }
    return rows
  }

  private follow(): void {
    if (this.revision === this.atlas.revision) return
    const { institution } = this.atlas.tables
    const changed = new Set<number>()
    for (let row = 0; row < institution.size; row++) {
      const stamp = this.stampOf(row)
      if (stamp === (this.stamps[row] ?? 0)) continue
      changed.add(row)
      this.stamps[row] = stamp
      if (stamp !== 0) this.note(row)
    }
    const present = [...changed].filter((row) => this.stamps[row] !== 0)
    const rest = changed.size === 0 ? this.order : this.order.filter((row) => !changed.has(row))
    this.order =
      present.length > mostInserted ? [...rest, ...present].sort(this.compare) : merged(rest, present.sort(this.compare), this.compare)
    if (changed.size > 0) this.write()
    this.revision = this.atlas.revision
  }

  private write(): void {
    const lines = this.order.map((row) => `${this.folded[row]} · ${this.elsewhere[row]}\n`)
    this.lines = new Int32Array(lines.length + 1)
    for (const [i, line] of lines.entries()) this.lines[i + 1] = this.lines[i]! + line.length
    this.text = lines.join('')
  }

  /** The line in which a place of the text lies. */
  private lineAt(place: number): number {
    let low = 0
    let high = this.lines.length - 1
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (this.lines[middle]! <= place) low = middle
      else high = middle
    }
    return low
  }

  /** Differs whenever the institution or its seat was written again; 0 for a dead row. */
  private stampOf(row: number): number {
    const { institution, territory } = this.atlas.tables
    if (!institution.has(row)) return 0
    const seat = this.atlas.rowOf(institution.columns.territory.at(row))
    return institution.version.at(row)! * 65536 + (territory.version.at(seat) ?? 0)
  }

  private note(row: number): void {
    const { institution, territory } = this.atlas.tables
    const { columns } = institution
    const type = institutionTypeTerms.of(columns.type.at(row)).entry
    const seat = territory.columns.name.at(this.atlas.rowOf(columns.territory.at(row)))
    this.names[row] = nameOfInstitution(institution, row)
    this.folded[row] = foldForSearch(this.names[row]!)
    this.elsewhere[row] = [columns.legalName.at(row) ?? '', type.de, type.en, seat].map(foldForSearch).join(' · ')
  }

  private readonly compare = (a: number, b: number): number => {
    const { key } = this.atlas.tables.institution
    return german.compare(this.names[a]!, this.names[b]!) || (key.at(a) < key.at(b) ? -1 : 1)
  }
}

const merged = (a: readonly number[], b: readonly number[], compare: (a: number, b: number) => number): number[] => {
  if (b.length === 0) return a as number[]
  const all: number[] = []
  let next = 0
  for (const row of a) {
    while (next < b.length && compare(b[next]!, row) < 0) all.push(b[next++]!)
    all.push(row)
  }
  return all.concat(b.slice(next))
}

const directories = new WeakMap<Atlas, Directory>()

export const directoryOf = (atlas: Atlas): Directory => {
  const known = directories.get(atlas) ?? new Directory(atlas)
  directories.set(atlas, known)
  return known
}
