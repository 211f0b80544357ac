import type { CarrierKind, Day, InstitutionStatus, Language } from '@geflecht/domain'
import { Float, Int } from 'type-graphql'
import type { TemporalConcept, View } from '../atlas/view.ts'
import type { ConceptName, Concepts } from '../fact/concepts.ts'
import { objectType, shows } from '../graphql/field.ts'
import { inLanguage, textIn } from '../graphql/language.ts'
import { byName, sorted } from '../graphql/page.ts'
import { DateScalar } from '../graphql/scalars.ts'
import { findsByKey, showsFactsOf, Subject } from '../graphql/subject.ts'
import type { RedactionReason } from '../rights/redaction.ts'
import { Fact, Statement, statementsIn } from '../source/index.ts'
import { Territory, territoryOf } from '../territory/index.ts'
import { contactsOf, FunctionContact } from './functionContact.type.ts'
import { institutionPolicy, shownOfSealed } from './institution.policy.ts'
import {
  CarrierKindEnum,
  InstitutionStatusEnum,
  InstitutionType,
  institutionTypeTerms,
  Profession,
  professionTerms,
  Sector,
  sectorTerms,
} from './institution.terms.ts'

const statuses = { PLANNED: 'PLANNED', AHEAD: 'PLANNED', HOLDING: 'ACTIVE', ENDED: 'CLOSED' } as const

@showsFactsOf('institution')
@objectType(
  'Institution',
  'An office, service, practice or association. An anonymous one stands for a single professional and has neither name nor contact.',
  {
    implements: [Subject, Fact],
  },
)
export class Institution extends Fact {
  get table() {
    return this.view.atlas.tables.institution
  }

  override get id(): string {
    return this.isSealed ? `Institution:${this.key}` : super.id
  }

  override withholds(field: string): RedactionReason | null {
    return this.isSealed && !shownOfSealed.has(field) ? 'SINGLE_PROFESSIONAL' : null
  }

  /** Of one that is not to be told from others nothing is shown that leads to it, and nothing to which it leads. */
  override referring<C extends ConceptName>(concept: C, column: keyof Concepts[C] & string): number[] {
    return this.isSealed ? [] : super.referring(concept, column)
  }

  override validReferring<C extends TemporalConcept>(concept: C, column: keyof Concepts[C] & string): number[] {
    return this.isSealed ? [] : super.validReferring(concept, column)
  }

  protected override get isSealed(): boolean {
    return this.view.sight.seals(this.row)
  }

  @shows(() => String, institutionPolicy, 'Its name; for an anonymous institution the label of its type, with a word that says so.')
  name(@inLanguage() language: Language): string {
    return nameOfInstitution(this.view.atlas.tables.institution, this.row, language)
  }

  @shows(() => String, institutionPolicy, 'Its full legal name.', { nullable: true })
  get legalName(): string | null {
    return this.table.columns.legalName.at(this.row)
  }

  @shows(() => InstitutionStatusEnum, institutionPolicy, 'Whether it is at work on the day.')
  get status(): InstitutionStatus {
    return statuses[this.phase]
  }

  @shows(() => CarrierKindEnum, institutionPolicy, 'Who stands behind it.')
  get carrierKind(): CarrierKind {
    return this.table.columns.carrierKind.at(this.row)
  }

  @shows(() => InstitutionType, institutionPolicy, 'What kind of institution it is.')
  get type(): InstitutionType {
    return institutionTypeTerms.of(this.table.columns.type.at(this.row))
  }

  @shows(() => Sector, institutionPolicy, 'Its sector: that of its type, unless the source places it elsewhere.')
  get sector(): Sector {
    return sectorTerms.of(this.table.columns.sector.at(this.row))
  }

  @shows(() => Territory, institutionPolicy, 'Where it is seated; of an anonymous one, for whoever may not know which it is, its Kreis.')
  get territory(): Territory {
    return territoryOf(this.view, this.view.seatOf(this.row))
  }

  @shows(() => Boolean, institutionPolicy, 'Whether it is invented, because its territory is.')
  get fictional(): boolean {
    return this.territory.fictional
  }

  @shows(
    () => Float,
    institutionPolicy,
    'Where it stands, in degrees north (WGS 84); null when not recorded, always for an anonymous one.',
    {
      nullable: true,
    },
  )
  get latitude(): number | null {
    return this.table.columns.latitude.at(this.row)
  }

  @shows(
    () => Float,
    institutionPolicy,
    'Where it stands, in degrees east (WGS 84); null when not recorded, always for an anonymous one.',
    {
      nullable: true,
    },
  )
  get longitude(): number | null {
    return this.table.columns.longitude.at(this.row)
  }

  @shows(() => [Territory], institutionPolicy, 'Territories that it serves, as far as documented.')
  get serviceArea(): Territory[] {
    return this.table.columns.serviceArea.at(this.row).map((id) => territoryOf(this.view, id))
  }

  @shows(() => Institution, institutionPolicy, 'The institution of which it is a part.', { nullable: true })
  get parent(): Institution | null {
    return institutionOrNone(this.view, this.table.columns.parent.at(this.row))
  }

  @shows(() => Institution, institutionPolicy, 'The body that carries it (Träger).', { nullable: true })
  get carrier(): Institution | null {
    return institutionOrNone(this.view, this.table.columns.carrier.at(this.row))
  }

  @shows(() => Institution, institutionPolicy, 'What it was followed by; null as long as that has not begun on the day.', {
    nullable: true,
  })
  get successor(): Institution | null {
    const successor = institutionOrNone(this.view, this.table.columns.successor.at(this.row))
    return successor && successor.phase !== 'AHEAD' ? successor : null
  }

  @shows(() => [Institution], institutionPolicy, 'What it followed, by name.', { size: 2 })
  get predecessors(): Institution[] {
    return institutionsByName(this.referring('institution', 'successor').map((row) => new Institution(this.view, row)))
  }

  @shows(() => [Institution], institutionPolicy, 'Its parts on the day, by name.')
  get children(): Institution[] {
    return institutionsByName(this.validReferring('institution', 'parent').map((row) => new Institution(this.view, row)))
  }

  @shows(() => Boolean, institutionPolicy, 'Whether it stands for a single professional: no name, no contact.')
  get anonymous(): boolean {
    return this.table.columns.anonymous.at(this.row)
  }

  @shows(() => Int, institutionPolicy, 'How many binding ties it says it can keep up; null when not stated.', { nullable: true })
  get capacity(): number | null {
    return this.table.columns.capacity.at(this.row)
  }

  @shows(
    () => DateScalar,
    institutionPolicy,
    'Of a Jugendamt: the day on which its last quality development procedure was finished (§ 8 LKiSchG NRW); null when none is documented.',
    { nullable: true },
  )
  get qualityReviewedOn(): Day | null {
    return this.table.columns.qualityReviewedOn.at(this.row)
  }

  @shows(() => String, institutionPolicy, 'A function mailbox for the public.', { nullable: true })
  get contactMailbox(): string | null {
    return this.table.columns.contactMailbox.at(this.row)
  }

  @shows(() => String, institutionPolicy, 'A function telephone for the public.', { nullable: true })
  get contactPhone(): string | null {
    return this.table.columns.contactPhone.at(this.row)
  }

  @shows(() => String, institutionPolicy, 'Its public page.', { nullable: true })
  get contactUrl(): string | null {
    return this.table.columns.contactUrl.at(this.row)
  }

  @shows(() => [Profession], institutionPolicy, 'Professions documented to work there on the day.')
  get professions(): Profession[] {
    const { profession } = this.view.atlas.tables.professionPresence.columns
    return this.validReferring('professionPresence', 'institution').map((row) => professionTerms.of(profession.at(row)))
  }

  @shows(() => [FunctionContact], institutionPolicy, 'Functions of it that can be reached on the day, by title.', { size: 3 })
  get contacts(): FunctionContact[] {
    return contactsOf(this)
  }

  @shows(() => [Statement], institutionPolicy, 'What sources say about it without its being a fact of the graph.')
  get statements(): Statement[] {
    return statementsIn(this, 'subject')
  }
}

findsByKey('Institution', (view, key) => {
  const row = view.rowOfKey('institution', key)
  const found = row < 0 ? null : new Institution(view, row)
  return found?.id === `Institution:${key}` ? found : null
})

/** What an institution is called on screens; shared with the search index. */
export const nameOfInstitution = (
  { columns }: View['atlas']['tables']['institution'],
  row: number,
  language: Language | null | undefined = 'DE',
): string =>
  columns.name.at(row) ?? `${textIn(institutionTypeTerms.of(columns.type.at(row)).entry, language)} (${textIn(unnamed, language)})`

const unnamed = { de: 'anonym', en: 'anonymous' }

export const institutionOf = (view: View, id: number): Institution => new Institution(view, view.rowOf(id))
export const institutionOrNone = (view: View, id: number | null): Institution | null => (id === null ? null : institutionOf(view, id))

export const institutionOrder = byName<Institution>(
  (institution) => institution.name('DE'),
  (institution) => institution.key,
)
export const institutionsByName = (institutions: readonly Institution[]): Institution[] => sorted(institutions, institutionOrder)
