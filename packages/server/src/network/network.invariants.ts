import {
  bodyKinds,
  countsAsActor,
  membershipRoles,
  membershipStatuses,
  networkKinds,
  norms,
  professions,
  visibilities,
} from '@geflecht/domain'
import { liesWithin, overlap } from '../fact/period.ts'
import { shownTerm } from '../fact/shownTerm.ts'
import { invariant } from '../log/invariant.ts'
import type { Reason } from '../log/refusal.ts'

const kindKeys = new Set<string>(networkKinds.map(({ key }) => key))
const normKeys = new Set<string>(norms.map(({ key }) => key))
const professionKeys = new Set<string>(professions.map(({ key }) => key))

/** Says so where a value is none of a vocabulary. */
const isNone = (value: string, known: boolean, field: string, en: string, de: string): Reason | null =>
  known ? null : { en: `${shownTerm(String(value))} is not ${en}.`, de: `${de} gibt es nicht.`, field }

/** That a membership lies within its network and body is told once: by the side that is written. */
export const networkInvariants = [
  invariant(null, 'network', ({ kind }) => isNone(kind, kindKeys.has(kind), 'kind', 'a network kind', 'Diese Art von Netzwerk')),
  invariant(null, 'network', ({ visibility }) =>
    isNone(visibility, visibilities.includes(visibility), 'visibility', 'a visibility', 'Diese Sichtbarkeit'),
  ),
  invariant(null, 'network', ({ publicUrl }) =>
    publicUrl === null || /^https:\/\/[^\s/]\S*$/.test(publicUrl)
      ? null
      : {
          en: 'This is not a secure web address; it begins with https://.',
          de: 'Das ist keine sichere Webadresse. Sie beginnt mit https://.',
          field: 'publicUrl',
        },
  ),
  invariant(null, 'network', ({ legalBasis }) => {
    const unknown = legalBasis.find((norm) => !normKeys.has(norm))
    return unknown === undefined
      ? null
      : {
          en: `${shownTerm(unknown)} is not a norm that Geflecht knows.`,
          de: 'Eine der genannten Rechtsgrundlagen ist nicht hinterlegt. Wählen Sie aus der Liste.',
          field: 'legalBasis',
        }
  }),
  invariant(null, 'network', ({ meetingsPerYearMin, meetingsPerYearMax }) => {
    if (meetingsPerYearMin < 1)
      return {
        en: 'A network meets at least once a year.',
        de: 'Ein Netzwerk trifft sich mindestens einmal im Jahr.',
        field: 'meetingsPerYearMin',
      }
    return meetingsPerYearMax !== null && meetingsPerYearMax < meetingsPerYearMin
      ? {
          en: `At most ${meetingsPerYearMax} meetings a year are fewer than at least ${meetingsPerYearMin}.`,
          de: 'Die Höchstzahl der Treffen im Jahr liegt unter der Mindestzahl.',
          field: 'meetingsPerYearMax',
        }
      : null
  }),
  invariant(null, 'network', ({ areas }, draft) =>
    areas.every((id) => draft.get('territory', id))
      ? null
      : { en: 'It names a territory that is not there.', de: 'Eines der genannten Gebiete gibt es nicht.', field: 'areas' },
  ),
  invariant(1, 'network', (network, draft) => {
    for (const membership of draft.referring('membership', 'network', network.id))
      if (!liesWithin(membership, network) && !draft.writes(membership.id))
        return {
          en: `Its membership ${membership.key} would lie outside its time; end that one first.`,
          de: 'Eine Mitgliedschaft läge außerhalb der Zeit des Netzwerks. Beenden Sie diese zuerst.',
          field: 'validTo',
        }
    return null
  }),
  invariant(1, 'body', (body, draft) => {
    for (const membership of draft.referring('membership', 'body', body.id))
      if (!liesWithin(membership, body) && !draft.writes(membership.id))
        return {
          en: `Its membership ${membership.key} would lie outside its time; end that one first.`,
          de: 'Eine Mitgliedschaft läge außerhalb der Zeit des Gremiums. Beenden Sie diese zuerst.',
          field: 'validTo',
        }
    return null
  }),
  invariant(null, 'body', ({ kind }) => isNone(kind, bodyKinds.includes(kind), 'kind', 'a kind of body', 'Diese Art von Gremium')),
  invariant(null, 'mandate', ({ fte }) =>
    fte === null || (fte >= 0 && fte <= 10)
      ? null
      : {
          en: 'The full-time equivalents of a coordination lie between 0 and 10.',
          de: 'Der Stellenanteil liegt zwischen 0 und 10 Vollzeitstellen.',
          field: 'fte',
        },
  ),
  invariant(null, 'membership', ({ status }) =>
    isNone(status, membershipStatuses.includes(status), 'status', 'a membership status', 'Diesen Stand einer Mitgliedschaft'),
  ),
  invariant(null, 'membership', ({ role }) => isNone(role, membershipRoles.includes(role), 'role', 'a membership role', 'Diese Rolle')),
  invariant(null, 'membership', ({ representsProfession: profession }) =>
    profession === null
      ? null
      : isNone(profession, professionKeys.has(profession), 'representsProfession', 'a profession', 'Diese Profession'),
  ),
  invariant(1, 'membership', (membership, draft) => {
    const network = draft.get('network', membership.network)
    return !network || !draft.writes(membership.id) || liesWithin(membership, network)
      ? null
      : {
          en: `It lies outside the time of ${network.key}; a membership lasts no longer than its network.`,
          de: 'Die Mitgliedschaft läge außerhalb der Zeit des Netzwerks.',
          field: 'validFrom',
        }
  }),
  invariant(1, 'membership', (membership, draft) => {
    const body = draft.get('body', membership.body)
    return !body || !draft.writes(membership.id) || liesWithin(membership, body)
      ? null
      : {
          en: `It lies outside the time of ${body.key}; a membership in a body lasts no longer than the body.`,
          de: 'Die Mitgliedschaft läge außerhalb der Zeit des Gremiums.',
          field: 'validFrom',
        }
  }),
  invariant(4, 'membership', (membership, draft) => {
    if (membership.status !== 'ACTIVE') return null
    for (const other of draft.referring('membership', 'institution', membership.institution)) {
      if (other.id === membership.id || other.network !== membership.network || other.body !== membership.body || other.status !== 'ACTIVE')
        continue
      if (overlap(other, membership))
        return {
          en: `${other.key} already is an active membership of the same institution at that time.`,
          de: 'Diese Einrichtung ist zu dieser Zeit bereits aktives Mitglied.',
          field: 'institution',
        }
    }
    return null
  }),
  invariant(5, 'membership', ({ institution }, draft) => {
    const member = draft.get('institution', institution)
    return member && !countsAsActor(member.type)
      ? {
          en: `${member.key} is a collective actor or a venue and cannot be a member.`,
          de: 'Sammelbezeichnungen und Veranstaltungsorte können nicht Mitglied sein.',
          field: 'institution',
        }
      : null
  }),
  invariant(null, 'membership', ({ body, network }, draft) => {
    const of = draft.get('body', body)
    return of && of.network !== network
      ? { en: 'Its body belongs to another network.', de: 'Das Gremium gehört zu einem anderen Netzwerk.', field: 'body' }
      : null
  }),
]
