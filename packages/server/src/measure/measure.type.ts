import type { Measurement, MeasurePart as FoundPart, Reliability } from '@geflecht/analysis'
import { type Language, measureReasonByKey, type MeasureUnit, sectorByKey } from '@geflecht/domain'
import { Float, Int } from 'type-graphql'
import { objectType, shows } from '../graphql/field.ts'
import { inLanguage, textIn } from '../graphql/language.ts'
import { Institution, institutionsByName } from '../institution/index.ts'
import { measurePolicy } from './measure.policy.ts'
import { MeasureUnitEnum, type MeasureDefinition } from './measure.terms.ts'
import { MeasureReliability } from './reliability.type.ts'

const reasonIn = ({ reason }: Measurement, language: Language): string | null => {
  const term = reason && measureReasonByKey.get(reason)
  return term ? textIn(term, language) : null
}

@objectType('MeasurePart', 'One of the things of which a measure is made: a pair of sectors, or a group of institutions, with a number.')
export class MeasurePart {
  private readonly part: FoundPart
  private readonly sectors: readonly string[]
  private readonly institutionAt: (node: number) => Institution

  constructor(part: FoundPart, sectors: readonly string[], institutionAt: (node: number) => Institution) {
    this.part = part
    this.sectors = sectors
    this.institutionAt = institutionAt
  }

  @shows(() => String, measurePolicy, 'The sectors; null for a group.', { nullable: true })
  label(@inLanguage() language: Language): string | null {
    const ordinals = [...new Set(this.part.sectors ?? [])]
    const labels = ordinals.map((ordinal) => sectorByKey.get(this.sectors[ordinal] ?? '')).flatMap((sector) => sector ?? [])
    return labels.length === 0 ? null : labels.map((label) => textIn(label, language)).join(' – ')
  }

  @shows(() => Float, measurePolicy, 'Of a pair of sectors its density, of a group how many it has.')
  get value(): number {
    return this.part.value
  }

  @shows(() => [Institution], measurePolicy, 'Of a group its institutions, by name; none for a pair of sectors.', { size: 20 })
  get institutions(): Institution[] {
    return institutionsByName(this.part.nodes.map(this.institutionAt))
  }
}

/** What is computed only when somebody asks for it. */
export interface MeasureBehind {
  parts: readonly MeasurePart[]
  pValue: () => Promise<number | null>
  reliability: () => Promise<Reliability | null>
}

@objectType('Measure', 'A measure of a network, with what it says and does not say.')
export class Measure {
  constructor(
    private readonly asked: MeasureDefinition,
    private readonly measurement: Measurement,
    private readonly size: { institutions: number; ties: number },
    private readonly behind: MeasureBehind,
  ) {}

  @shows(() => String, measurePolicy, 'Key of the measure, for example `density`.')
  get key(): string {
    return this.asked.key
  }

  @shows(() => String, measurePolicy, 'What people call it.')
  label(@inLanguage() language: Language): string {
    return this.asked.label(language)
  }

  @shows(() => Float, measurePolicy, 'The value; null where it is not defined, and `reason` says why.', { nullable: true })
  get value(): number | null {
    return this.measurement.value
  }

  @shows(() => String, measurePolicy, 'Why there is no value, in a sentence; null when there is one.', { nullable: true })
  reason(@inLanguage() language: Language): string | null {
    return reasonIn(this.measurement, language)
  }

  @shows(() => String, measurePolicy, 'The formula in symbols.')
  formula(@inLanguage() language: Language): string {
    return this.asked.formula(language)
  }

  @shows(() => String, measurePolicy, 'What is computed, in words.')
  definition(@inLanguage() language: Language): string {
    return this.asked.definition(language)
  }

  @shows(() => String, measurePolicy, 'What a high and a low value mean for a network, and what not to conclude.')
  howToRead(@inLanguage() language: Language): string {
    return this.asked.howToRead(language)
  }

  @shows(() => String, measurePolicy, 'The paper or book that defines it.')
  get source(): string {
    return this.asked.source
  }

  @shows(() => MeasureUnitEnum, measurePolicy, 'In what it is counted.')
  get unit(): MeasureUnit {
    return this.asked.unit
  }

  @shows(() => Int, measurePolicy, 'How many institutions it was computed over: the circle.')
  get institutions(): number {
    return this.size.institutions
  }

  @shows(() => Int, measurePolicy, 'How many pairs of them are tied by any of the asked kinds.')
  get tiedPairs(): number {
    return this.size.ties
  }

  @shows(
    () => Int,
    measurePolicy,
    'From how many institutions of each connected part at most the shortest ways were searched, when the network is too large for all: the value is an estimate. Null when it is exact.',
    { nullable: true },
  )
  get pivots(): number | null {
    return this.measurement.pivots
  }

  @shows(
    () => [MeasurePart],
    measurePolicy,
    'Of what the value is made, where it has parts: pairs of sectors, the core, communities; over the ties of which you may know, while the value counts all.',
    {
      size: 15,
    },
  )
  get parts(): readonly MeasurePart[] {
    return this.behind.parts
  }

  @shows(
    () => Float,
    measurePolicy,
    'How often chance gives a value at least as extreme, by 999 seeded permutations; null for measures without such a test. Computed when it is asked for.',
    { nullable: true },
  )
  pValue(): Promise<number | null> {
    return this.behind.pValue()
  }

  @shows(
    () => MeasureReliability,
    measurePolicy,
    'How far the value can be trusted, by up to 200 seeded simulations of the answers not given, fewer the larger the network, at least 20, none where shortest ways would take too long; null without a value, and where the value does not rest on answers. Computed when it is asked for.',
    { nullable: true },
  )
  async reliability(): Promise<MeasureReliability | null> {
    const found = await this.behind.reliability()
    return found && new MeasureReliability(found)
  }
}

@objectType('MeasureValue', 'The value of a measure for one institution.')
export class MeasureValue {
  constructor(
    private readonly asked: string,
    private readonly measurement: Measurement,
    private readonly trust: () => Promise<Reliability | null>,
  ) {}

  @shows(() => String, measurePolicy, 'Key of the measure, for example `degree`.')
  get key(): string {
    return this.asked
  }

  @shows(() => Float, measurePolicy, 'The value; null where it is not defined, and `reason` says why.', { nullable: true })
  get value(): number | null {
    return this.measurement.value
  }

  @shows(() => String, measurePolicy, 'Why there is no value, in a sentence; null when there is one.', { nullable: true })
  reason(@inLanguage() language: Language): string | null {
    return reasonIn(this.measurement, language)
  }

  @shows(() => Int, measurePolicy, 'From how many institutions it was estimated; null when it is exact.', { nullable: true })
  get pivots(): number | null {
    return this.measurement.pivots
  }

  @shows(
    () => MeasureReliability,
    measurePolicy,
    'How far the value can be trusted, given the answers about this institution’s own cooperations; null without a value, and where it does not rest on answers. Computed when it is asked for.',
    { nullable: true },
  )
  async reliability(): Promise<MeasureReliability | null> {
    const found = await this.trust()
    return found && new MeasureReliability(found)
  }
}

@objectType('InstitutionMeasures', 'Where one institution stands among those of its network; never a ranking of the people who work there.')
export class InstitutionMeasures {
  @shows(() => Institution, measurePolicy, 'The institution.')
  institution!: Institution

  @shows(() => [MeasureValue], measurePolicy, 'Its values, in the order in which they were asked for.', { size: 3 })
  values!: MeasureValue[]
}
