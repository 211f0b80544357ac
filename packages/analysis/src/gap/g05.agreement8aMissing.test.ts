import { describe, expect, test } from 'vitest'
import { aDistrict, aMembership, anAgreement, anInstitution, aNetwork, inferred, inNrw } from '../situation/situation.factory.ts'
import { agreement8aMissing } from './g05.agreement8aMissing.ts'
import { foundInNetwork, foundInTerritory, keysOf } from './gap.factory.ts'
import { messageOf } from './message.ts'

type Facts = Parameters<typeof inNrw>[0]
const office = anInstitution('inst.office', 'jugendamt', { carrierKind: 'OEFFENTLICH' })
const caritas = anInstitution('inst.caritas', 'verein', { carrierKind: 'FREI', territory: 'ter.neighbour' })
const kita = (given: Parameters<typeof anInstitution>[2] = {}) => anInstitution('inst.kita', 'kita', { carrier: 'inst.caritas', ...given })
const base = { networks: [aNetwork('net.a')], memberships: [aMembership('net.a', 'inst.office')] }
const find = (facts: Facts = {}) =>
  foundInNetwork(agreement8aMissing, inNrw({ ...base, institutions: [office, caritas, kita()], ...facts }))
const agreed = (given: Parameters<typeof anAgreement>[2] = {}, parties = ['inst.office', 'inst.caritas']) => ({
  agreements: [anAgreement('VEREINBARUNG_8A_4', parties, given)],
})
const gapKey = 'G05:ter.town:inst.caritas+inst.office'

describe('a carrier of services under SGB VIII', () => {
  test('[G05] whose name ends with a full stop ends the message with that one', () => {
    const named = { ...caritas, name: 'Wurzelzwerge e. V.' }
    const [found] = find({ institutions: [office, named, kita()] })
    expect(messageOf(found!, 'EN')).toMatch(/ Wurzelzwerge e\. V\.$/)
    expect(messageOf(found!, 'DE')).toContain('Wurzelzwerge e. V. ist keine')
  })

  test('[G05] without an agreement with the Jugendamt of the district is one critical gap, however many services it runs there', () => {
    const found = find({
      institutions: [office, caritas, kita(), anInstitution('inst.kita2', 'familienzentrum', { carrier: 'inst.caritas' })],
    })
    expect(found).toMatchObject([
      {
        key: gapKey,
        severity: 'CRITICAL',
        scope: { concept: 'territory', key: 'ter.town' },
        subjects: [{ key: 'inst.caritas' }, { key: 'inst.office' }],
        facts: { jugendamt: 'inst.office', traeger: 'inst.caritas' },
        grounds: [{ norm: 'norm.sgb8.8a' }],
      },
    ])
  })

  test('[G05] is none with such an agreement in force, also while it is reviewed', () => {
    expect(find(agreed())).toEqual([])
    expect(find(agreed({ reviewSince: '2025-12-01' }))).toEqual([])
  })

  test('[G05] is one where the agreement is only drafted, has ended, is of another kind, with somebody else, or only inferred', () => {
    for (const given of [{ signedOn: null }, { validTo: '2025-12-31' }, { terminatedOn: '2025-01-01' }, { provenance: inferred }])
      expect(keysOf(find(agreed(given)))).toEqual([gapKey])
    expect(keysOf(find(agreed({}, ['inst.caritas', 'inst.other'])))).toEqual([gapKey])
    expect(keysOf(find({ agreements: [anAgreement('FUEHRUNGSZEUGNIS_72A', ['inst.office', 'inst.caritas'])] }))).toEqual([gapKey])
  })

  test('[G05] may be a service that stands for itself; where nobody says who runs one, nothing is said', () => {
    const alone = (carrierKind: 'FREI' | 'ZIVILGESELLSCHAFT' | 'UNBEKANNT' | 'OEFFENTLICH') =>
      keysOf(find({ institutions: [office, kita({ carrier: null, carrierKind })] }))
    expect(alone('FREI')).toEqual(['G05:ter.town:inst.kita+inst.office'])
    expect(alone('ZIVILGESELLSCHAFT')).toHaveLength(1)
    expect(alone('UNBEKANNT')).toEqual([])
    expect(alone('OEFFENTLICH')).toEqual([])
  })

  test('[G05] is never the body that runs the Jugendamt itself; another public body is one', () => {
    const town = anInstitution('inst.town', 'kommunalverwaltung', { carrierKind: 'OEFFENTLICH' })
    const run = (body: string | null) =>
      keysOf(find({ institutions: [{ ...office, parent: body }, town, kita({ carrier: 'inst.town', carrierKind: 'OEFFENTLICH' })] }))
    expect(run('inst.town')).toEqual([])
    expect(run(null)).toEqual([])
    const carriedBy = (body: string | null) =>
      keysOf(find({ institutions: [{ ...office, carrier: body }, town, kita({ carrier: 'inst.town', carrierKind: 'OEFFENTLICH' })] }))
    expect(carriedBy('inst.town')).toEqual([])
    expect(carriedBy('inst.kreis')).toEqual(['G05:ter.town:inst.office+inst.town'])
    expect(run('inst.kreis')).toEqual(['G05:ter.town:inst.office+inst.town'])
    expect(keysOf(find({ institutions: [office, kita({ carrier: 'inst.office' })] }))).toEqual([])
  })

  test('[G05] is not who runs services of another kind, a collective actor, or something only inferred', () => {
    const of = (type: string, given = {}) => find({ institutions: [office, caritas, { ...kita(given), type }] })
    for (const type of ['suchtberatungsstelle', 'kindertagespflege', 'schulsozialarbeit', 'sammelgruppe']) expect(of(type)).toEqual([])
    expect(of('kita', { provenance: inferred })).toEqual([])
    expect(of('kita')).toHaveLength(1)
  })

  test('[G05] answers to the Jugendamt of the district in which the service is seated', () => {
    const kreis = anInstitution('inst.kreisjugendamt', 'jugendamt', { territory: 'ter.kreis' })
    const facts = { institutions: [office, kreis, caritas, kita({ territory: 'ter.third' })], networks: [aNetwork('net.a')] }
    const ofOffice = inNrw({ ...facts, memberships: [aMembership('net.a', 'inst.office')] })
    const ofKreis = inNrw({ ...facts, memberships: [aMembership('net.a', 'inst.kreisjugendamt')] })
    expect(foundInNetwork(agreement8aMissing, ofOffice)).toEqual([])
    expect(keysOf(foundInNetwork(agreement8aMissing, ofKreis))).toEqual(['G05:ter.kreis:inst.caritas+inst.kreisjugendamt'])
    const districts = [aDistrict('dis.town', { territories: ['ter.third'], jugendamt: 'inst.office' })]
    expect(keysOf(foundInNetwork(agreement8aMissing, inNrw({ ...ofOffice.facts, districts })))).toEqual([gapKey])
  })

  test('[G05] is a gap of networks with one of the two in their circle, and of territories with the Jugendamt or a service of the carrier', () => {
    expect(find({ memberships: [aMembership('net.a', 'inst.caritas')] })).toHaveLength(1)
    expect(find({ memberships: [aMembership('net.a', 'inst.kita')] })).toEqual([])
    const situation = inNrw({ ...base, institutions: [office, caritas, kita()] })
    for (const place of ['ter.town', 'ter.kreis', 'ter.nrw'])
      expect(keysOf(foundInTerritory(agreement8aMissing, situation, place))).toEqual([gapKey])
    expect(foundInTerritory(agreement8aMissing, situation, 'ter.neighbour')).toEqual([])
    const kreis = anInstitution('inst.office', 'jugendamt', { carrierKind: 'OEFFENTLICH', territory: 'ter.kreis' })
    const services = ['ter.neighbour', 'ter.third'].map((territory) => ({ ...kita({ territory }), key: `inst.kita.${territory}` }))
    const spread = inNrw({ ...base, institutions: [kreis, caritas, ...services] })
    const places = ['ter.neighbour', 'ter.third', 'ter.kreis', 'ter.town']
    expect(places.map((place) => foundInTerritory(agreement8aMissing, spread, place).length)).toEqual([1, 1, 1, 0])
  })
})
