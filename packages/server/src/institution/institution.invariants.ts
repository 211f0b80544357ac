import { placeProblem } from '../fact/place.invariants.ts'
import { carrierKinds, dateText, institutionTypes, professions, sectors } from '@geflecht/domain'
import { shownTerm } from '../fact/shownTerm.ts'
import { chainProblem } from '../log/chain.ts'
import { invariant } from '../log/invariant.ts'

const typeKeys = new Set<string>(institutionTypes.map(({ key }) => key))
const sectorKeys = new Set<string>(sectors.map(({ key }) => key))
const professionKeys = new Set<string>(professions.map(({ key }) => key))

/** Levels at which an anonymous institution may stand without pointing at one person's address. */
const tooSmall = 'SOZIALRAUM'

/** What an anonymous institution has none of. */
const telling = ['name', 'legalName', 'contactMailbox', 'contactPhone', 'contactUrl', 'latitude', 'longitude'] as const

export const institutionInvariants = [
  invariant(null, 'institution', ({ type }) =>
    typeKeys.has(type)
      ? null
      : { en: `${shownTerm(String(type))} is not an institution type.`, de: 'Diese Einrichtungsart gibt es nicht.', field: 'type' },
  ),
  invariant(null, 'institution', ({ sector }) =>
    sectorKeys.has(sector)
      ? null
      : { en: `${shownTerm(String(sector))} is not a sector.`, de: 'Diesen Sektor gibt es nicht.', field: 'sector' },
  ),
  invariant(null, 'institution', ({ carrierKind }) =>
    carrierKinds.includes(carrierKind)
      ? null
      : {
          en: `${shownTerm(String(carrierKind))} is not a carrier kind.`,
          de: 'Diese Art von Träger gibt es nicht.',
          field: 'carrierKind',
        },
  ),
  ...(['parent', 'carrier', 'successor'] as const).map((column) =>
    invariant(7, 'institution', ({ id }, draft) => chainProblem(id, (at) => draft.get('institution', at)?.[column] ?? null, column)),
  ),
  invariant(7, 'institution', (institution, draft) => {
    const successor = draft.get('institution', institution.successor)
    if (!successor || institution.validFrom === null || successor.validFrom === null) return null
    return institution.validFrom < successor.validFrom
      ? null
      : {
          en: `Its successor ${successor.key} begins on ${successor.validFrom}, not after it.`,
          de: `Die Nachfolgerin besteht seit ${dateText(successor.validFrom, successor.validFromPrecision, 'DE')}, also nicht später als diese Einrichtung.`,
          field: 'successor',
        }
  }),
  invariant(9, 'institution', (institution) => {
    if (!institution.anonymous)
      return institution.name === null || institution.name.trim() === ''
        ? {
            en: 'An institution that is not anonymous has a name.',
            de: 'Eine Einrichtung, die nicht anonym ist, hat einen Namen. Bitte geben Sie ihn an.',
            field: 'name',
          }
        : null
    const told = telling.find((column) => institution[column] !== null)
    return told
      ? {
          en: 'An anonymous institution has no name, no address and no contact.',
          de: 'Eine anonyme Einrichtung hat weder Namen noch Anschrift noch Kontakt. Bitte lassen Sie das Feld leer.',
          field: told,
        }
      : null
  }),
  invariant(9, 'institution', ({ anonymous, territory }, draft) =>
    anonymous && draft.get('territory', territory)?.level === tooSmall
      ? {
          en: 'An anonymous institution is shown with its Gemeinde or above, never with a smaller place.',
          de: 'Eine anonyme Einrichtung wird mit ihrer Gemeinde oder dem Kreis angegeben, nie mit einem kleineren Gebiet.',
          field: 'territory',
        }
      : null,
  ),
  invariant(null, 'institution', placeProblem),
  invariant(null, 'institution', ({ type, qualityReviewedOn }) =>
    qualityReviewedOn === null || type === 'jugendamt'
      ? null
      : {
          en: 'A quality development procedure is recorded of a Jugendamt only.',
          de: 'Ein Qualitätsentwicklungsverfahren wird nur bei einem Jugendamt eingetragen.',
          field: 'qualityReviewedOn',
        },
  ),
  invariant(null, 'institution', ({ serviceArea }, draft) =>
    serviceArea.every((id) => draft.get('territory', id))
      ? null
      : {
          en: 'Its service area names a territory that is not there.',
          de: 'Eines der Gebiete des Einzugsgebiets gibt es nicht.',
          field: 'serviceArea',
        },
  ),
  invariant(null, 'professionPresence', ({ profession }) =>
    professionKeys.has(profession)
      ? null
      : { en: `${shownTerm(String(profession))} is not a profession.`, de: 'Diese Profession gibt es nicht.', field: 'profession' },
  ),
  invariant(null, 'project', ({ partners }, draft) => {
    if (partners.length === 0)
      return { en: 'A project has at least one partner.', de: 'Ein Projekt hat mindestens eine beteiligte Einrichtung.', field: 'partners' }
    return partners.every((id) => draft.get('institution', id))
      ? null
      : { en: 'It names a partner that is not there.', de: 'Eine der beteiligten Einrichtungen gibt es nicht.', field: 'partners' }
  }),
]
