import { citationIn, gapRules, type GapRuleEntry, type GapStatus, type Language, type Severity, type Verification } from '@geflecht/domain'
import { enumType, objectType, shows } from '../graphql/field.ts'
import { inLanguage, textIn } from '../graphql/language.ts'
import { findsByKey, Subject } from '../graphql/subject.ts'
import { VerificationEnum } from '../norm/norm.type.ts'
import { gapPolicy } from './gap.policy.ts'

export const SeverityEnum = enumType<Severity>('Severity', 'How severe a gap is, from the most severe.', {
  CRITICAL: 'A duty under the law is not documented as met.',
  HIGH: 'Something the law says should be there is not documented.',
  MEDIUM: 'Something expected is not documented or overdue.',
  LOW: 'Worth looking at.',
  INFO: 'For information.',
})

export const GapStatusEnum = enumType<GapStatus>('GapStatus', 'Whether a gap is there, and what has been decided about it.', {
  OPEN: 'It is there, and nobody works on it yet.',
  ACKNOWLEDGED: 'It is there, and somebody has taken it or was assigned it.',
  ACCEPTED: 'It is there and left as it is, with a reason, until a day.',
  RESOLVED: 'It was there once; its cause is gone.',
})

@objectType('GapRule', 'A rule by which gaps are found. Its id is its number.', { implements: [Subject] })
export class GapRule extends Subject {
  constructor(readonly entry: GapRuleEntry) {
    super()
  }

  override get id(): string {
    return this.entry.id
  }

  override get key(): string {
    return this.entry.key
  }

  @shows(() => String, gapPolicy, 'What it looks for, in a few words.')
  title(@inLanguage() language: Language): string {
    return textIn({ de: this.entry.titleDe, en: this.entry.titleEn }, language)
  }

  @shows(() => SeverityEnum, gapPolicy, 'The highest severity that it can give.')
  get severity(): Severity {
    return this.entry.severity
  }

  @shows(() => String, gapPolicy, 'What it rests on; norms in German, as the law has them.')
  legalBasis(@inLanguage() language: Language): string {
    return citationIn(this.entry.legalBasis, language)
  }

  @shows(() => VerificationEnum, gapPolicy, 'How far that has been checked.')
  get verification(): Verification {
    return this.entry.verification
  }

  @shows(() => Boolean, gapPolicy, 'False until the rule is built; it then finds nothing.')
  get evaluated(): boolean {
    return this.entry.evaluated
  }
}

export const allGapRules: readonly GapRule[] = gapRules.map((entry) => new GapRule(entry))
const byId = new Map<string, GapRule>(allGapRules.map((rule) => [rule.id, rule]))
export const gapRuleWithId = (id: string): GapRule | null => byId.get(id) ?? null

findsByKey('', (_view, id) => gapRuleWithId(id))
