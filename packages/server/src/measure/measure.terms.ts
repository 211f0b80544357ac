import { measures, type Language, type MeasureDirection, type MeasureEntry, type MeasureScope, type MeasureUnit } from '@geflecht/domain'
import { Float } from 'type-graphql'
import { enumType, objectType, shows } from '../graphql/field.ts'
import { inLanguage, textIn } from '../graphql/language.ts'
import { Subject } from '../graphql/subject.ts'
import { CatalogueTerm, Term, termsOf } from '../graphql/term.ts'
import { measurePolicy } from './measure.policy.ts'

const MeasureScopeEnum = enumType<MeasureScope>('MeasureScope', 'What a measure says a number about.', {
  NETWORK: 'One number about a whole network.',
  INSTITUTION: 'One number about each institution of a network.',
})

export const MeasureUnitEnum = enumType<MeasureUnit>('MeasureUnit', 'In what a measure is counted.', {
  RATIO: 'A share without unit.',
  COUNT: 'How many.',
  STEPS: 'Ties to be walked along.',
})

const MeasureDirectionEnum = enumType<MeasureDirection>(
  'MeasureDirection',
  'What a higher value of a measure stands for; never whether somebody does well.',
  {
    COHESION: 'More closely tied.',
    DEPENDENCE: 'More dependent on single institutions.',
    SEPARATION: 'Further apart.',
    REACH: 'Easier to reach.',
  },
)

@objectType('MeasureDefinition', 'A measure: what is computed, from where the formula comes and how to read it.', {
  implements: [Subject, Term],
})
export class MeasureDefinition extends CatalogueTerm<MeasureEntry> {
  get typeName() {
    return 'MeasureDefinition'
  }

  @shows(() => MeasureScopeEnum, measurePolicy, 'Whether it is about a network or about each institution in it.')
  get scope(): MeasureScope {
    return this.entry.scope
  }

  @shows(() => String, measurePolicy, 'The formula in words and symbols.')
  definition(@inLanguage() language: Language): string {
    return textIn(this.entry.definition, language)
  }

  @shows(() => String, measurePolicy, 'What a high and a low value mean for a network, and what not to conclude.')
  howToRead(@inLanguage() language: Language): string {
    return textIn(this.entry.howToRead, language)
  }

  @shows(() => String, measurePolicy, 'The paper or book that defines it.')
  get source(): string {
    return this.entry.source
  }

  @shows(() => MeasureUnitEnum, measurePolicy, 'In what it is counted.')
  get unit(): MeasureUnit {
    return this.entry.unit
  }

  @shows(() => Float, measurePolicy, 'The least value that it can have.')
  get lowest(): number {
    return this.entry.lowest
  }

  @shows(() => Float, measurePolicy, 'The greatest value that it can have; null where only the size of the network bounds it.', {
    nullable: true,
  })
  get highest(): number | null {
    return this.entry.highest
  }

  @shows(() => MeasureDirectionEnum, measurePolicy, 'What a higher value stands for.')
  get direction(): MeasureDirection {
    return this.entry.direction
  }
}

export const measureTerms = termsOf(MeasureDefinition, measures)
