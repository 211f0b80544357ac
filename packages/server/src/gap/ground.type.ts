import type { Ground as AnalysedGround } from '@geflecht/analysis'
import { citationIn, verificationLabels, type Language, type Verification } from '@geflecht/domain'
import type { View } from '../atlas/view.ts'
import { CoverageTemplate, LocalGroup, templateTerms } from '../coverage/index.ts'
import { objectType, shows } from '../graphql/field.ts'
import { inLanguage, textIn } from '../graphql/language.ts'
import { subjectOfFact } from '../graphql/subject.ts'
import { Norm, normTerms, VerificationEnum } from '../norm/norm.type.ts'
import { gapPolicy } from './gap.policy.ts'

@objectType('Ground', 'A norm, template or local decision that a gap rests on, and how far its wording is verified.')
export class Ground {
  constructor(
    private readonly view: View,
    private readonly ground: AnalysedGround,
  ) {}

  @shows(() => String, gapPolicy, 'How it is cited; norms in German, as the law has them.')
  citation(@inLanguage() language: Language): string {
    return citationIn(this.ground.citation, language)
  }

  @shows(() => VerificationEnum, gapPolicy, 'How far it has been checked.')
  get verification(): Verification {
    return this.ground.verification
  }

  @shows(() => String, gapPolicy, 'What was checked and what is still to be verified; else what the verification allows to say.')
  verificationNote(@inLanguage() language: Language): string {
    const noted = this.template ?? this.norm
    return noted ? noted.verificationNote(language) : textIn(verificationLabels[this.verification].allows, language)
  }

  @shows(() => Norm, gapPolicy, 'The norm, if it is one.', { nullable: true })
  get norm(): Norm | null {
    return this.ground.norm === null ? null : normTerms.find(this.ground.norm)
  }

  @shows(() => CoverageTemplate, gapPolicy, 'The template, if it is one.', { nullable: true })
  get template(): CoverageTemplate | null {
    return this.ground.template === null ? null : templateTerms.find(this.ground.template)
  }

  @shows(() => LocalGroup, gapPolicy, 'The group as it is laid down locally, if that is what it rests on.', { nullable: true })
  get localGroup(): LocalGroup | null {
    const id = this.ground.localGroup === undefined ? null : this.view.atlas.idOfKey('localGroup', this.ground.localGroup)
    const subject = id === null ? null : subjectOfFact(this.view, id)
    return subject instanceof LocalGroup ? subject : null
  }
}
