import { institutionTypes, professions } from '@geflecht/domain'
import {
  addInstitution,
  changePublicContact,
  closeInstitution,
  describeInstitution,
  endProfession,
  hideInstitution,
  moveInstitution,
  nameProfession,
  publishInstitution,
  reclassifyInstitution,
  renameInstitution,
  startProject,
} from '../../institution/institution.commands.ts'
import { among, type Gust, resting, since, some, someDay } from './gust.ts'

export const institutionGusts: Record<string, Gust> = {
  addInstitution: among(['territory'], (draft, random, name, territory) => {
    const { key: type, sector } = random.pick(institutionTypes)
    const anonymous = random.chance(0.1)
    addInstitution(draft, {
      key: `inst.storm.${name}`,
      name: anonymous ? null : `Haus ${name}`,
      legalName: null,
      type,
      sector,
      carrierKind: 'FREI',
      territory,
      serviceArea: random.chance(0.2) ? [territory] : [],
      parent: random.chance(0.3) ? some(draft, random, 'institution') : null,
      carrier: null,
      successor: null,
      anonymous,
      isPublic: !anonymous,
      contactMailbox: null,
      contactPhone: null,
      contactUrl: null,
      latitude: null,
      longitude: null,
      capacity: random.below(40),
      qualityReviewedOn: null,
      ...since(someDay(random)),
      ...resting(draft, random),
    })
  }),
  renameInstitution: among(['institution'], (draft, random, name, key) =>
    renameInstitution(draft, { key, name: `Haus ${name} ${random.below(99)}` }),
  ),
  reclassifyInstitution: among(['institution'], (draft, random, _, key) => {
    const { key: type, sector } = random.pick(institutionTypes)
    reclassifyInstitution(draft, { key, type, sector })
  }),
  moveInstitution: among(['institution', 'territory'], (draft, _random, _name, key, territory) =>
    moveInstitution(draft, { key, territory, latitude: null, longitude: null }),
  ),
  describeInstitution: among(['institution'], (draft, random, _, key) => describeInstitution(draft, { key, capacity: random.below(40) })),
  changePublicContact: among(['institution'], (draft, random, _, key) =>
    changePublicContact(draft, { key, contactUrl: random.chance(0.5) ? 'https://haus.example/' : null }),
  ),
  publishInstitution: among(['institution'], (draft, _random, _name, key) => publishInstitution(draft, { key })),
  hideInstitution: among(['institution'], (draft, _random, _name, key) => hideInstitution(draft, { key })),
  closeInstitution: among(['institution', 'institution'], (draft, random, _, key, successor) =>
    closeInstitution(draft, { key, lastDay: someDay(random), successor: random.chance(0.5) ? successor : null }),
  ),
  nameProfession: among(['institution'], (draft, random, name, institution) =>
    nameProfession(draft, {
      key: `pres.storm.${name}`,
      institution,
      profession: random.pick(professions).key,
      ...since(someDay(random)),
      ...resting(draft, random),
    }),
  ),
  endProfession: among(['professionPresence'], (draft, random, _, key) => {
    const { institution, profession } = draft.get('professionPresence', draft.idOfKey('professionPresence', key))!
    endProfession(draft, { institution: draft.fact(institution)!.key, profession, lastDay: someDay(random) })
  }),
  startProject: among(['institution', 'institution'], (draft, random, name, lead, partner) =>
    startProject(draft, {
      key: `prj.storm.${name}`,
      name: `Projekt ${name}`,
      territory: null,
      lead,
      partners: [lead, partner],
      ...since(someDay(random)),
      ...resting(draft, random),
    }),
  ),
}
