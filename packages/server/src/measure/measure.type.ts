import type { Measurement } from '@geflecht/analysis'
import { type Language, measureReasonByKey, type MeasureUnit } from '@geflecht/domain'
import { Float, Int } from 'type-graphql'
import { objectType, shows } from '../graphql/field.ts'
import { inLanguage, textIn } from '../graphql/language.ts'
import { Institution } from '../institution/index.ts'
import { measurePolicy } from './measure.policy.ts'
import { MeasureUnitEnum, type MeasureDefinition } from './measure.terms.ts'
import { MeasureReliability } from './reliability.type.ts'

const reasonIn = ({ reason }: Measurement, language: Language): string | null => {
  const term = reason && measureReasonByKey.get(reason)
  return term ? textIn(term, language) : null
}

@objectType('Measure', 'A measure of a network, with what it says and does not say.')
export class Measure {
  constructor(
    private readonly asked: MeasureDefinition,
    private readonly measurement: Measurement,
    private readonly size: { institutions: number; ties: number },
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

  @shows(() => String, measurePolicy, 'The formula in words and symbols.')
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

  @shows(() => MeasureReliability, measurePolicy, 'How far the value can be trusted; null until measures know about missing answers.', {
    nullable: true,
  })
  get reliability(): MeasureReliability | null {
    return null
  }
}

@objectType('MeasureValue', 'The value of a measure for one institution.')
export class MeasureValue {
  constructor(
    private readonly asked: string,
    private readonly measurement: Measurement,
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
}

@objectType('InstitutionMeasures', 'Where one institution stands among those of its network; never a ranking of the people who work there.')
export class InstitutionMeasures {
  @shows(() => Institution, measurePolicy, 'The institution.')
  institution!: Institution

  @shows(() => [MeasureValue], measurePolicy, 'Its values, in the order in which they were asked for.', { size: 3 })
  values!: MeasureValue[]
}
