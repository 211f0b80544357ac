import type { Language } from '@geflecht/domain'
import { interfaceType, objectType, shows } from '../graphql/field.ts'
import { inLanguage } from '../graphql/language.ts'
import { answered } from '../graphql/policy.ts'
import { ofItsOwn } from '../graphql/subject.ts'
import type { Refusal as LoggedRefusal } from '../log/refusal.ts'

@interfaceType(
  'Refusal',
  'Why a change was not made. It is an expected answer: nothing was stored, and the message says what would be right.',
)
export abstract class Refusal {
  @shows(() => String, answered, 'What is wrong and what would be right.')
  message(@inLanguage() _language: Language): string {
    return ofItsOwn()
  }
}

@objectType('Problem', 'One thing that is wrong with what was asked.')
export class Problem {
  constructor(private readonly refusal: LoggedRefusal) {}

  @shows(() => String, answered, 'The field of the input that is wrong; null where it is no single one.', { nullable: true })
  get field(): string | null {
    return this.refusal.field
  }

  @shows(() => String, answered, 'Key of the thing that it is about.')
  get about(): string {
    return this.refusal.about
  }

  @shows(() => String, answered, 'What is wrong and what would be right.')
  message(@inLanguage() language: Language): string {
    return language === 'EN' ? this.refusal.message : (this.refusal.messageDe ?? this.refusal.message)
  }
}

@objectType('Refused', 'A change that a rule forbids.', { implements: [Refusal] })
export class Refused extends Refusal {
  constructor(private readonly refusals: readonly LoggedRefusal[]) {
    super()
  }

  override message(@inLanguage() language: Language): string {
    return this.problems.map((problem) => problem.message(language)).join(' ')
  }

  @shows(() => [Problem], answered, 'All that is wrong, each for itself; at most 100.', { size: 2 })
  get problems(): Problem[] {
    return this.refusals.map((refusal) => new Problem(refusal))
  }
}
