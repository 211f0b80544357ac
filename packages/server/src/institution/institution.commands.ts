import type { Day, Institution, ProfessionPresence, Project } from '@geflecht/domain'
import type { Draft } from '../log/draft.ts'
import { firstDayAfter } from '../fact/ending.ts'
import { idOf } from '../log/lookup.ts'
import { addFact } from '../log/addFact.ts'

/** Adds an institution with what it rests on. */
export const addInstitution = (draft: Draft, institution: Institution) => addFact(draft, 'institution', institution)

/** Gives an institution another name; an anonymous one has none to give. */
export const renameInstitution = (draft: Draft, { key, name }: { key: string; name: string }) =>
  draft.amend('institution', idOf(draft, 'institution', key), { name })

/** Ends an institution on `lastDay`, optionally naming the one that carries on. */
export const closeInstitution = (draft: Draft, { key, lastDay, successor }: { key: string; lastDay: Day; successor: string | null }) =>
  draft.amend('institution', idOf(draft, 'institution', key), {
    ...firstDayAfter(lastDay),
    successor: successor === null ? null : idOf(draft, 'institution', successor),
  })

/** Says that a profession works at an institution. */
export const nameProfession = (draft: Draft, presence: ProfessionPresence) => addFact(draft, 'professionPresence', presence)

/** Adds a joint project. */
export const startProject = (draft: Draft, project: Project) => addFact(draft, 'project', project)
