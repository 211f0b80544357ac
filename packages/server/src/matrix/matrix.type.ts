import { sectorMatrix, type SectorCell, sectorsAmong, type TiedPair } from '@geflecht/analysis'
import { Int } from 'type-graphql'
import { Tie } from '../cooperation/index.ts'
import { Gap, gapOrder } from '../gap/gap.type.ts'
import { badInput, shortened } from '../graphql/fault.ts'
import { objectType, shows, takes } from '../graphql/field.ts'
import { open } from '../graphql/policy.ts'
import { sorted } from '../graphql/page.ts'
import { Institution, Sector, sectorTerms } from '../institution/index.ts'
import type { MatrixContent } from './matrixOfNetwork.ts'

/** What a cell names is as visible as the matrix; gaps and ties in it were left out before where they may not be known. */
const matrixPolicy = open

/** At most so many gaps and ties of a cell are named; their numbers stand beside. */
const mostNamed = 100

@objectType('MatrixSector', 'A row, and a column, of the matrix of sectors.')
export class MatrixSector {
  @shows(() => Sector, matrixPolicy, 'The sector.')
  sector!: Sector

  @shows(() => Int, matrixPolicy, 'How many institutions of the circle it has.')
  institutions!: number

  @shows(() => Int, matrixPolicy, 'Pairs with one of them, or two, of which something is expected.')
  expected!: number

  @shows(() => Int, matrixPolicy, 'Of those the pairs of which all that is expected is documented.')
  met!: number
}

@objectType(
  'MatrixCell',
  'What lies between the institutions of two sectors, or within one. All figures are numbers of pairs of institutions. It is expected what the gap rules G05, G06, G12, G22 and G23 ask of two institutions.',
)
export class MatrixCell {
  constructor(
    private readonly content: MatrixContent,
    private readonly cell: SectorCell,
  ) {}

  @shows(() => Sector, matrixPolicy, 'One of the two sectors, the earlier one in the order of the taxonomy.')
  get row(): Sector {
    return sectorTerms.of(this.cell.row)
  }

  @shows(() => Sector, matrixPolicy, 'The other one; the same within a sector.')
  get column(): Sector {
    return sectorTerms.of(this.cell.column)
  }

  @shows(() => Int, matrixPolicy, 'Pairs that there are.')
  get possible(): number {
    return this.cell.possible
  }

  @shows(() => Int, matrixPolicy, 'Pairs of which something is expected, as far as you may know of it.')
  get expected(): number {
    return this.cell.expected
  }

  @shows(
    () => Int,
    matrixPolicy,
    'Of those the pairs of which all that is expected is documented. `expected` less `met` are short of something.',
  )
  get met(): number {
    return this.cell.met
  }

  @shows(() => Int, matrixPolicy, 'Pairs that are tied by any of the asked kinds.')
  get tied(): number {
    return this.cell.tied
  }

  @shows(() => Int, matrixPolicy, 'Pairs that are parties of an agreement in force.')
  get agreed(): number {
    return this.cell.agreed
  }

  @shows(() => [Int], matrixPolicy, 'Six numbers: pairs that cooperate at no stated level, then at level 1, 2, 3, 4 and 5.', { size: 6 })
  get levels(): readonly number[] {
    return this.cell.levels
  }

  @shows(() => Int, matrixPolicy, 'How many gaps lie in it; one about a hand-over can concern several pairs.')
  get gapCount(): number {
    return this.cell.gaps.length
  }

  @shows(() => [Gap], matrixPolicy, 'The gaps in it, the most severe first; at most 100. Those that are accepted are among them.')
  get gaps(): readonly Gap[] {
    const { view, findings } = this.content
    return sorted(
      this.cell.gaps.map((key) => new Gap(view, key, findings.get(key) ?? null)),
      gapOrder,
    ).slice(0, mostNamed)
  }

  @shows(() => [Tie], matrixPolicy, 'The ties in it, by kind, then key; at most 100.')
  get ties(): readonly Tie[] {
    const { view, ties, sectorOf, keys } = this.content
    const sectorOfKey = new Map(keys.map((key, place) => [key, sectorOf[place]]))
    const { row, column } = this.cell
    const fits = (a: string | undefined, b: string | undefined) => (a === row && b === column) || (a === column && b === row)
    return ties
      .filter(({ from, to }) => fits(sectorOfKey.get(from), sectorOfKey.get(to)))
      .slice(0, mostNamed)
      .map((tie) => new Tie(view, tie))
  }
}

@objectType(
  'InstitutionMatrix',
  'The matrix of institutions as lists of numbers: one entry of `row`, `column` and the rest for each pair that has something or should have. All other pairs have nothing. It is symmetric: each pair is told once.',
)
export class InstitutionMatrix {
  constructor(
    private readonly content: MatrixContent,
    private readonly groups: () => Promise<readonly number[]>,
  ) {}

  @shows(() => [Institution], matrixPolicy, 'The circle, by name: the rows and columns, counted from 0.', { size: 40 })
  get institutions(): readonly Institution[] {
    return this.content.institutions
  }

  @shows(
    () => [Int],
    matrixPolicy,
    'For each institution the number of the group that it belongs to by the measure `communities`, the largest being 1; 0 for one alone.',
    {
      size: 40,
    },
  )
  get communities(): Promise<readonly number[]> {
    return this.groups()
  }

  @shows(() => [Int], matrixPolicy, 'For each pair the place of one institution in `institutions`.', { size: 100 })
  get row(): readonly number[] {
    return this.each(({ row }) => row)
  }

  @shows(() => [Int], matrixPolicy, 'For each pair the place of the other, which is greater.', { size: 100 })
  get column(): readonly number[] {
    return this.each(({ column }) => column)
  }

  @shows(() => [Int], matrixPolicy, 'For each pair 1 if something is expected of it, else 0.', { size: 100 })
  get expected(): readonly number[] {
    return this.each(({ expected }) => Number(expected))
  }

  @shows(() => [Int], matrixPolicy, 'For each pair 1 if all that is expected of it is documented, else 0.', { size: 100 })
  get met(): readonly number[] {
    return this.each(({ met }) => Number(met))
  }

  @shows(() => [Int], matrixPolicy, 'For each pair 1 if it is tied by any of the asked kinds, else 0.', { size: 100 })
  get tied(): readonly number[] {
    return this.each(({ tied }) => Number(tied))
  }

  @shows(() => [Int], matrixPolicy, 'For each pair 1 if both are parties of an agreement in force, else 0.', { size: 100 })
  get agreed(): readonly number[] {
    return this.each(({ agreed }) => Number(agreed))
  }

  @shows(
    () => [Int],
    matrixPolicy,
    'For each pair the highest stated level of its cooperations, 1 to 5; 0 where none is stated, or they do not cooperate.',
    {
      size: 100,
    },
  )
  get level(): readonly number[] {
    return this.each(({ level }) => level ?? 0)
  }

  private each(told: (pair: TiedPair) => number): readonly number[] {
    return this.content.pairs.map(told)
  }
}

@objectType(
  'NetworkMatrix',
  'Who of a network has what with whom, and where it falls short of what is expected: by sectors and by institutions.',
)
export class NetworkMatrix {
  private readonly all: readonly SectorCell[]

  constructor(
    private readonly content: MatrixContent,
    private readonly groups: () => Promise<readonly number[]>,
  ) {
    this.all = sectorMatrix(content.sectorOf, content.pairs)
  }

  @shows(() => [MatrixSector], matrixPolicy, 'The sectors that stand in the circle, in the order of the taxonomy.', { size: 17 })
  get sectors(): readonly MatrixSector[] {
    return sectorsAmong(this.content.sectorOf).map(({ sector, institutions }) => {
      const own = this.all.filter(({ row, column }) => row === sector || column === sector)
      const sum = (told: (cell: SectorCell) => number) => own.reduce((total, cell) => total + told(cell), 0)
      return { sector: sectorTerms.of(sector), institutions, expected: sum(({ expected }) => expected), met: sum(({ met }) => met) }
    })
  }

  @shows(() => [MatrixCell], matrixPolicy, 'Each two of these sectors, and each with itself, once: by row, then column.', { size: 60 })
  cells(
    @takes('between', () => [String], 'Only the cell between these two sectors, by key; the same twice for what lies within one.', {
      nullable: true,
    })
    between: string[] | null,
  ): MatrixCell[] {
    return this.all
      .filter(({ row, column }) => !between || isBetween(row, column, between))
      .map((cell) => new MatrixCell(this.content, cell))
  }

  @shows(
    () => [Gap],
    matrixPolicy,
    'Gaps of the same rules that lie in no cell, because nobody who would be on the other side stands in the circle; at most 100.',
  )
  get elsewhere(): readonly Gap[] {
    const { view, elsewhere } = this.content
    return sorted(
      elsewhere.map((finding) => new Gap(view, finding.key, finding)),
      gapOrder,
    ).slice(0, mostNamed)
  }

  @shows(() => InstitutionMatrix, matrixPolicy, 'The same by institutions, in a form that is small enough for thousands of them.')
  get byInstitution(): InstitutionMatrix {
    return new InstitutionMatrix(this.content, this.groups)
  }
}

const isBetween = (row: string, column: string, between: readonly string[]): boolean => {
  if (between.length !== 2)
    throw badInput('A cell lies between two sectors.', 'Name two keys, for example ["gesundheit", "jugendhilfe"].', { argument: 'between' })
  for (const key of between) {
    if (!sectorTerms.find(key))
      throw badInput(`There is no sector “${shortened(key)}”.`, 'The field sectors lists them.', { argument: 'between' })
  }
  const [a, b] = between
  return (a === row && b === column) || (a === column && b === row)
}
