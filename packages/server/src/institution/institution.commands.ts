import type { Day, Institution, ProfessionPresence, Project } from '@geflecht/domain'
import { firstDayAfter } from '../fact/ending.ts'
import { addFact, amendFact } from '../log/addFact.ts'
import type { Draft } from '../log/draft.ts'
import { idOf } from '../log/lookup.ts'
import { Refused } from '../log/refusal.ts'
import { presenceOf } from './presence.ts'

/** Adds an institution with what it rests on. */
export const addInstitution = (draft: Draft, institution: Institution) => addFact(draft, 'institution', institution)

/** Gives an institution another name; an anonymous one has none to give. */
export const renameInstitution = (draft: Draft, { key, name }: { key: string; name: string }) =>
  amendFact(draft, 'institution', key, { name })

/** Says what kind of institution it is. */
export const reclassifyInstitution = (draft: Draft, { key, type, sector }: { key: string; type: string; sector: string }) =>
  amendFact(draft, 'institution', key, { type, sector })

/** Seats an institution elsewhere; where exactly it stands is said anew. */
export const moveInstitution = (
  draft: Draft,
  { key, territory, latitude, longitude }: Pick<Institution, 'key' | 'territory' | 'latitude' | 'longitude'>,
) => amendFact(draft, 'institution', key, { territory, latitude, longitude })

/** Says more, or something else, of an institution; what is left out stays. */
export const describeInstitution = (
  draft: Draft,
  {
    key,
    ...said
  }: { key: string } & Partial<
    Pick<Institution, 'legalName' | 'carrierKind' | 'capacity' | 'qualityReviewedOn' | 'serviceArea' | 'parent' | 'carrier'>
  >,
) => amendFact(draft, 'institution', key, said)

/** Says how the public reaches an institution; what is left out stays. */
export const changePublicContact = (
  draft: Draft,
  { key, ...said }: { key: string } & Partial<Pick<Institution, 'contactMailbox' | 'contactPhone' | 'contactUrl'>>,
) => amendFact(draft, 'institution', key, said)

/** Lets everybody see an institution. */
export const publishInstitution = (draft: Draft, { key }: { key: string }) => amendFact(draft, 'institution', key, { isPublic: true })

/** Lets only those with a right see an institution. */
export const hideInstitution = (draft: Draft, { key }: { key: string }) => amendFact(draft, 'institution', key, { isPublic: false })

/** Ends an institution on `lastDay`, optionally naming the one that carries on. */
export const closeInstitution = (draft: Draft, { key, lastDay, successor }: { key: string; lastDay: Day; successor: string | null }) =>
  draft.amend('institution', idOf(draft, 'institution', key), {
    ...firstDayAfter(lastDay),
    successor: successor === null ? null : idOf(draft, 'institution', successor),
  })

/** Says that a profession works at an institution. */
export const nameProfession = (draft: Draft, presence: ProfessionPresence) => addFact(draft, 'professionPresence', presence)

/** Ends on `lastDay` that a profession works at an institution. */
export const endProfession = (
  draft: Draft,
  { institution, profession, lastDay }: { institution: string; profession: string; lastDay: Day },
) => {
  const presence = presenceOf(draft, institution, profession)
  if (presence === null)
    throw Refused.because(institution, {
      en: 'This profession is not named at the institution.',
      de: 'Diese Profession ist bei der Einrichtung nicht genannt.',
      field: 'profession',
    })
  draft.amend('professionPresence', presence.id, firstDayAfter(lastDay))
}

/** Adds a joint project. */
export const startProject = (draft: Draft, project: Project) => addFact(draft, 'project', project)
