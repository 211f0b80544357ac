import { carrierKinds, institutionTypes, professions, sectors } from '@geflecht/domain'
import { chainProblem } from '../log/chain.ts'
import { invariant } from '../log/invariant.ts'

const typeKeys = new Set<string>(institutionTypes.map(({ key }) => key))
const sectorKeys = new Set<string>(sectors.map(({ key }) => key))
const professionKeys = new Set<string>(professions.map(({ key }) => key))

/** Levels at which an anonymous institution may stand without pointing at one person's address. */
const tooSmall = 'SOZIALRAUM'

export const institutionInvariants = [
  invariant(null, 'institution', ({ type }) => (typeKeys.has(type) ? null : `${type} is not an institution type.`)),
  invariant(null, 'institution', ({ sector }) => (sectorKeys.has(sector) ? null : `${sector} is not a sector.`)),
  invariant(null, 'institution', ({ carrierKind }) =>
    carrierKinds.includes(carrierKind) ? null : `${carrierKind} is not a carrier kind.`,
  ),
  invariant(7, 'institution', ({ id }, draft) => chainProblem(id, (at) => draft.get('institution', at)?.parent ?? null, 'parent')),
  invariant(7, 'institution', ({ id }, draft) => chainProblem(id, (at) => draft.get('institution', at)?.carrier ?? null, 'carrier')),
  invariant(7, 'institution', ({ id }, draft) => chainProblem(id, (at) => draft.get('institution', at)?.successor ?? null, 'successor')),
  invariant(7, 'institution', (institution, draft) => {
    const successor = draft.get('institution', institution.successor)
    if (!successor || institution.validFrom === null || successor.validFrom === null) return null
    return institution.validFrom < successor.validFrom
      ? null
      : `Its successor ${successor.key} begins on ${successor.validFrom}, not after it.`
  }),
  invariant(9, 'institution', ({ anonymous, name, legalName, contactMailbox, contactPhone, contactUrl, latitude, longitude }) => {
    if (!anonymous) return name === null || name.trim() === '' ? 'An institution that is not anonymous has a name.' : null
    const told = [name, legalName, contactMailbox, contactPhone, contactUrl, latitude, longitude].some((value) => value !== null)
    return told ? 'An anonymous institution has no name, no address and no contact.' : null
  }),
  invariant(9, 'institution', ({ anonymous, territory }, draft) =>
    anonymous && draft.get('territory', territory)?.level === tooSmall
      ? 'An anonymous institution is shown with its Gemeinde or above, never with a smaller place.'
      : null,
  ),
  invariant(null, 'institution', ({ serviceArea }, draft) =>
    serviceArea.every((id) => draft.get('territory', id)) ? null : 'Its service area names a territory that is not there.',
  ),
  invariant(null, 'professionPresence', ({ profession }) => (professionKeys.has(profession) ? null : `${profession} is not a profession.`)),
  invariant(null, 'project', ({ partners }, draft) => {
    if (partners.length === 0) return 'A project has at least one partner.'
    return partners.every((id) => draft.get('institution', id)) ? null : 'It names a partner that is not there.'
  }),
]
