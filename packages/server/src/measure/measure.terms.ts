import {
  type Language,
  type MeasureCost,
  type MeasureDirectedness,
  type MeasureDirection,
  type MeasureEntry,
  type MeasureFamily,
  measureFamilyLabels,
  type MeasureRobustness,
  measures,
  type MeasureScope,
  type MeasureUnit,
} from '@geflecht/domain'
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
  LEVELS: 'Levels of cooperation, 0 to 5.',
  INDEX: 'A number without unit, with bounds of its own.',
})

const MeasureDirectionEnum = enumType<MeasureDirection>(
  'MeasureDirection',
  'What a higher value of a measure stands for; never whether somebody does well.',
  {
    COHESION: 'More closely tied.',
    DEPENDENCE: 'More dependent on single institutions.',
    SEPARATION: 'Further apart.',
    REACH: 'Easier to reach.',
    VARIETY: 'More varied, more across sectors.',
    CERTAINTY: 'Better evidenced or settled.',
    DISSENT: 'Less agreed.',
    LIKENESS: 'More alike.',
    LOAD: 'More in demand.',
  },
)

const MeasureFamilyEnum = enumType<MeasureFamily>('MeasureFamily', 'What a measure is about: the heading under which it stands.', {
  COHESION: 'How closely a circle is tied, and where it falls apart.',
  CENTRALIZATION: 'How far it hangs on few.',
  DISTANCE: 'How long the ways are.',
  EVIDENCE: 'What is said about the ties, and how far it agrees.',
  SECTORS: 'How sectors are mixed and tied.',
  STRUCTURE: 'Whether there is a core, and into which groups it falls.',
  DUTIES: 'How far what law and agreements expect is documented.',
  POSITION: 'The place of an institution among the others.',
  BROKERAGE: 'Between whom an institution mediates, by sector.',
})

const MeasureDirectednessEnum = enumType<MeasureDirectedness>(
  'MeasureDirectedness',
  'Whether the direction of ties counts for a measure.',
  {
    IGNORED: 'Never.',
    ON_REQUEST: 'When `directed: true` is asked.',
    ALWAYS: 'Always; an undirected tie runs both ways.',
  },
)

const MeasureCostEnum = enumType<MeasureCost>('MeasureCost', 'What a measure takes to compute.', {
  QUICK: 'Little more than reading the ties.',
  ROUNDS: 'All ties are read again and again.',
  WAYS: 'A search from each institution; in large networks from a sample of them, and the answer says so.',
  PERMUTED: 'Quick; its `pValue` takes 999 permutations and is computed when it is asked for.',
})

const MeasureRobustnessEnum = enumType<MeasureRobustness>('MeasureRobustness', 'How a measure takes answers that were not given.', {
  STURDY: 'It bears a number of them.',
  DELICATE: 'It bears few.',
  RECORDED: 'It tells what is documented; answers not given change nothing.',
})

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

  @shows(() => MeasureFamilyEnum, measurePolicy, 'What it is about.')
  get family(): MeasureFamily {
    return this.entry.family
  }

  @shows(() => String, measurePolicy, 'What people call the family.')
  familyLabel(@inLanguage() language: Language): string {
    return textIn(measureFamilyLabels[this.entry.family], language)
  }

  @shows(() => String, measurePolicy, 'The formula in symbols: n institutions, m ties, d(i, j) steps, N(v) those to whom v is tied.')
  formula(@inLanguage() language: Language): string {
    return textIn(this.entry.formula, language)
  }

  @shows(() => MeasureDirectednessEnum, measurePolicy, 'Whether the direction of ties counts.')
  get directed(): MeasureDirectedness {
    return this.entry.directed
  }

  @shows(() => MeasureCostEnum, measurePolicy, 'What it takes to compute.')
  get cost(): MeasureCost {
    return this.entry.cost
  }

  @shows(() => MeasureRobustnessEnum, measurePolicy, 'How it takes answers that were not given.')
  get robustness(): MeasureRobustness {
    return this.entry.robustness
  }

  @shows(() => String, measurePolicy, 'What is computed, in words.')
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
