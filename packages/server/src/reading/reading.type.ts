import { type ReadNumber, sentenceOf, type Statement } from '@geflecht/analysis'
import {
  type Day,
  type Language,
  type ReadingParagraphKind,
  readingParagraphLabels,
  readingSentences,
  type ReadingSentenceKind,
} from '@geflecht/domain'
import { type Question, questions } from '@geflecht/domain/questions'
import { Float, Int } from 'type-graphql'
import { enumType, objectType, shows } from '../graphql/field.ts'
import { inLanguage, textIn } from '../graphql/language.ts'
import { DateScalar } from '../graphql/scalars.ts'
import { Subject } from '../graphql/subject.ts'
import { documentOf } from '../question/documents.ts'
import { readingPolicy } from './reading.policy.ts'

const ReadingParagraphKindEnum = enumType<ReadingParagraphKind>('ReadingParagraphKind', 'Of what a paragraph of a reading speaks.', {
  AT_THE_TABLE: 'Who takes part, and how many of those whom the law expects.',
  STANDS_OUT: 'How many gaps are open, and three findings at most.',
  GOOD: 'What has become better within a year, or is as it should be.',
  TRUST: 'How much has been answered, and what may be said on this ground.',
})

const ReadingSentenceKindEnum = enumType<ReadingSentenceKind>(
  'ReadingSentenceKind',
  'What a sentence of a reading tells.',
  Object.fromEntries(Object.entries(readingSentences).map(([kind, { meaning }]) => [kind, meaning])) as Record<ReadingSentenceKind, string>,
)

const ReadingUnitEnum = enumType<ReadNumber['unit']>('ReadingUnit', 'How a number in a sentence stands to the one in the answer.', {
  COUNT: 'It is the same.',
  PERCENT: 'The answer gives a share from 0 to 1; the sentence tells whole percent, rounded.',
  PERCENT_REACHED: 'The answer gives a share from 0 to 1; the sentence tells whole percent, rounded down.',
})

const questionByKey = new Map<string, Question>(questions.map((question) => [question.key, question]))

@objectType('ReadingNumber', 'A number in a sentence, and where the answer to its query says it.')
export class ReadingNumber {
  @shows(() => Float, readingPolicy, 'The number, as the sentence tells it.')
  value!: number

  @shows(() => ReadingUnitEnum, readingPolicy, 'How it stands to the one in the answer.')
  unit!: ReadNumber['unit']

  @shows(
    () => String,
    readingPolicy,
    'Names of fields with dots between, as they lead to it through the answer. Lists are passed through, `[field=a|b]` keeps the items whose field has one of these values, `.length` at the end counts.',
  )
  path!: string
}

@objectType('ReadingQuery', 'The query behind a sentence: whoever may read the sentence is answered its numbers.')
export class ReadingQuery {
  private readonly asked: Question

  constructor(private readonly statement: Statement) {
    this.asked = questionByKey.get(readingSentences[statement.kind].question)!
  }

  @shows(() => String, readingPolicy, 'Key of the question in the list of questions, for example C17.')
  get question(): string {
    return this.asked.key
  }

  @shows(() => String, readingPolicy, 'The question in words.')
  title(@inLanguage() language: Language): string {
    return textIn(this.asked, language)
  }

  @shows(() => String, readingPolicy, 'The GraphQL document.')
  get document(): string {
    return documentOf(this.asked.key)
  }

  @shows(
    () => String,
    readingPolicy,
    'The variables that belong to it, as a JSON object; the day is among them. It asks with today’s knowledge.',
  )
  get variables(): string {
    return JSON.stringify(this.statement.variables)
  }
}

@objectType('ReadingSentence', 'One sentence of a reading, with what it is about and the query behind it.')
export class ReadingSentence {
  constructor(
    private readonly statement: Statement,
    private readonly about: readonly Subject[],
  ) {}

  @shows(() => ReadingSentenceKindEnum, readingPolicy, 'What it tells.')
  get kind(): ReadingSentenceKind {
    return this.statement.kind
  }

  @shows(() => String, readingPolicy, 'The sentence.')
  text(@inLanguage() language: Language): string {
    return sentenceOf(this.statement, language ?? 'DE')
  }

  @shows(() => Boolean, readingPolicy, 'Whether it is one of the three findings at most that stand out.')
  get isFinding(): boolean {
    return this.statement.isFinding
  }

  @shows(() => Int, readingPolicy, 'What the gaps of a finding weigh together: 8 for a critical one, 4, 2, 1, 0; 0 for everything else.')
  get weight(): number {
    return this.statement.weight
  }

  @shows(() => [Subject], readingPolicy, 'What it is about, as far as you may see it: gaps, or the network.', { size: 10 })
  get subjects(): readonly Subject[] {
    return this.about
  }

  @shows(() => [ReadingNumber], readingPolicy, 'Its numbers, each with its place in the answer to the query.', { size: 4 })
  get numbers(): readonly ReadingNumber[] {
    return this.statement.numbers
  }

  @shows(() => ReadingQuery, readingPolicy, 'The query behind it.')
  get query(): ReadingQuery {
    return new ReadingQuery(this.statement)
  }
}

@objectType('ReadingParagraph', 'A paragraph of a reading; never empty.')
export class ReadingParagraph {
  @shows(() => ReadingParagraphKindEnum, readingPolicy, 'Of what it speaks.')
  kind!: ReadingParagraphKind

  @shows(() => String, readingPolicy, 'What stands above it.')
  title(@inLanguage() language: Language): string {
    return textIn(readingParagraphLabels[this.kind], language)
  }

  @shows(() => [ReadingSentence], readingPolicy, 'Its sentences, in the order in which they are read out.', { size: 5 })
  sentences!: readonly ReadingSentence[]
}

@objectType(
  'Reading',
  'A network in a few sentences that can be read out: who takes part, what stands out, what goes well, how far it can be trusted. The same facts give the same sentences.',
)
export class Reading {
  @shows(() => DateScalar, readingPolicy, 'The day of which it speaks.')
  asOf!: Day

  @shows(() => [ReadingParagraph], readingPolicy, 'Its paragraphs, in the order in which they are read out.', { size: 4 })
  paragraphs!: readonly ReadingParagraph[]
}
