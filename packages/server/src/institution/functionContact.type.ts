import { availabilityLabels, type Availability, type Day } from '@geflecht/domain'
import type { View } from '../atlas/view.ts'
import { enumType, objectType, shows } from '../graphql/field.ts'
import { meaningsOf } from '../graphql/meanings.ts'
import { byName, sorted } from '../graphql/page.ts'
import { DateScalar } from '../graphql/scalars.ts'
import { showsFactsOf, Subject } from '../graphql/subject.ts'
import { Fact } from '../source/index.ts'
import { institutionPolicy, reachPolicy } from './institution.policy.ts'

export const AvailabilityEnum = enumType<Availability>('Availability', 'When a place can be reached.', meaningsOf(availabilityLabels))

@showsFactsOf('functionContact')
@objectType('FunctionContact', 'A function of an institution that can be reached; never a person.', { implements: [Subject, Fact] })
export class FunctionContact extends Fact {
  get table() {
    return this.view.atlas.tables.functionContact
  }

  /** The institution's number; the field itself is added where institutions are declared. */
  get institutionId(): number {
    return this.table.columns.institution.at(this.row)
  }

  @shows(() => String, institutionPolicy, 'What the function is called.')
  get functionTitle(): string {
    return this.table.columns.functionTitle.at(this.row)
  }

  @shows(() => String, reachPolicy, 'Its function mailbox.', { nullable: true })
  get mailbox(): string | null {
    return this.table.columns.mailbox.at(this.row)
  }

  @shows(() => String, reachPolicy, 'Its function telephone.', { nullable: true })
  get phone(): string | null {
    return this.table.columns.phone.at(this.row)
  }

  @shows(() => AvailabilityEnum, institutionPolicy, 'When it can be reached; null when not stated.', { nullable: true })
  get availability(): Availability | null {
    return this.table.columns.availability.at(this.row)
  }

  @shows(() => FunctionContact, institutionPolicy, 'The function that stands in for it.', { nullable: true })
  get deputy(): FunctionContact | null {
    return contactOrNone(this.view, this.table.columns.deputy.at(this.row))
  }

  @shows(() => DateScalar, institutionPolicy, 'Since when nobody holds the function; null while somebody does.', { nullable: true })
  get vacantSince(): Day | null {
    const day = this.table.columns.vacantSince.at(this.row)
    return day !== null && day <= this.view.asOf ? day : null
  }

  @shows(() => Boolean, institutionPolicy, 'Whether it is meant for the public.')
  get isPublic(): boolean {
    return this.table.columns.isPublic.at(this.row)
  }
}

export const contactOrNone = (view: View, id: number | null): FunctionContact | null =>
  id === null ? null : new FunctionContact(view, view.rowOf(id))

/** The functions of an institution that hold on the day, by title. */
export const contactsOf = (institution: Fact): FunctionContact[] =>
  sorted(
    institution.validReferring('functionContact', 'institution').map((row) => new FunctionContact(institution.view, row)),
    byName(
      ({ functionTitle }) => functionTitle,
      ({ key }) => key,
    ),
  )
