import type { Validity } from '@geflecht/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { claimCooperation, documentCooperation } from '../cooperation/cooperation.commands.ts'
import { type ConceptName, conceptNames, concepts } from '../fact/concepts.ts'
import type { Columns } from '../fact/column.ts'
import { addInstitution, closeInstitution, renameInstitution } from '../institution/institution.commands.ts'
import { recordMeeting, recordParticipation } from '../meeting/meeting.commands.ts'
import { joinNetwork } from '../network/membership.commands.ts'
import { endNetwork, foundNetwork } from '../network/network.commands.ts'
import { openStore, type Store } from '../store.ts'
import { addTerritory, drawDistrict } from '../territory/territory.commands.ts'
import {
  aClaim,
  aCooperation,
  aMeeting,
  aMembership,
  aNetwork,
  anInstitution,
  aParticipation,
  aTerritory,
  theGround,
} from '../testing/facts.ts'
import { testPlaces } from '../testing/places.ts'
import { dumpOf, unsoundIn } from '../atlas/dump.ts'
import { rebuildAtlas } from '../atlas/rebuild.ts'
import { restOn } from './addFact.ts'
import type { Draft } from './draft.ts'

const from = (validFrom: string, validTo: string | null = null): Validity => ({
  validFrom,
  validFromPrecision: 'DAY',
  validTo,
  validToPrecision: 'DAY',
})

describe.each(await testPlaces())('On $name', ({ open }) => {
  let store: Store
  let discard: () => Promise<void>
  const write = (decide: (draft: Draft) => unknown) => store.writer.run({ actor: 'test', command: 'test' }, decide)

  /** Expects that the command is refused for this reason and that nothing of it is kept. */
  const refused = async (invariant: number | null, reason: RegExp, decide: (draft: Draft) => unknown) => {
    const before = store.atlas.revision
    const written = await write(decide)
    const expected: unknown = expect.objectContaining({ invariant, message: expect.stringMatching(reason) })
    expect(written).toEqual({ done: false, refusals: expect.arrayContaining([expected]) as unknown })
    expect(store.atlas.revision).toBe(before)
  }
  const accepted = async (decide: (draft: Draft) => unknown) => expect(await write(decide)).toMatchObject({ done: true })

  /** Expects that the database itself refuses, whatever the program says. */
  const databaseRefuses = (sql: string) =>
    expect(store.database.orm.em.getConnection().execute(sql)).rejects.toThrow(/violates|conflicting/)

  beforeAll(async () => {
    const opened = await open()
    discard = opened.discard
    store = await openStore(opened.place, () => new Date('2026-01-01T12:00:00Z'))
    await accepted((draft) => {
      theGround(draft)
      for (const key of ['inst.eins', 'inst.zwei', 'inst.drei']) addInstitution(draft, anInstitution({ key }))
      addInstitution(draft, anInstitution({ key: 'inst.gruppe', type: 'sammelgruppe', sector: 'sonstige' }))
      addInstitution(draft, anInstitution({ key: 'inst.saal', type: 'veranstaltungsort', sector: 'sonstige' }))
      foundNetwork(draft, aNetwork({ key: 'net.ort', ...from('2020-01-01') }))
      joinNetwork(draft, aMembership({ key: 'mem.drei', institution: 'inst.drei', ...from('2021-01-01') }))
      recordMeeting(draft, aMeeting({ key: 'evt.ort', participantsCount: 5, participantsOperator: 'EQ' }))
      documentCooperation(draft, aCooperation({ key: 'coop.eins-zwei' }))
    })
  })
  afterAll(async () => {
    await store.close()
    await discard()
  })

  test('[INV 1] a fact cannot end before it begins', async () => {
    await refused(1, /would end on 2019-01-01/, (draft) =>
      foundNetwork(draft, aNetwork({ key: 'net.rueckwaerts', ...from('2020-01-01', '2019-01-01') })),
    )
    await databaseRefuses(`update network set valid_to = '2019-01-01' where key = 'net.ort'`)
  })

  test('[INV 1] a membership lasts no longer than its network, from either side', async () => {
    await refused(1, /outside the time of net.ort/, (draft) => joinNetwork(draft, aMembership({ key: 'mem.frueh', ...from('2019-06-01') })))
    await refused(1, /mem.drei would lie outside/, (draft) => endNetwork(draft, { key: 'net.ort', lastDay: '2024-12-31' }))
  })

  test('[INV 2] nobody cooperates with itself', async () => {
    await refused(2, /not cooperate with itself/, (draft) =>
      documentCooperation(draft, aCooperation({ key: 'coop.selbst', to: 'inst.eins' })),
    )
    await databaseRefuses(`update cooperation set to_id = from_id where key = 'coop.eins-zwei'`)
  })

  test('[INV 2] one cooperation per pair and network or project at a time, whichever side is named first', async () => {
    await refused(2, /coop.eins-zwei already is/, (draft) =>
      documentCooperation(draft, aCooperation({ key: 'coop.zwei-eins', from: 'inst.zwei', to: 'inst.eins' })),
    )
    await accepted((draft) =>
      documentCooperation(draft, aCooperation({ key: 'coop.im-netz', from: 'inst.zwei', to: 'inst.eins', network: 'net.ort' })),
    )
    await databaseRefuses(`update cooperation set network_id = null where key = 'coop.im-netz'`)
  })

  test('[INV 2] a claim is made by a party, and one at a time', async () => {
    await refused(2, /Only a party/, (draft) => claimCooperation(draft, aClaim({ key: 'claim.fremd', by: 'inst.drei' })))
    await accepted((draft) => claimCooperation(draft, aClaim({ key: 'claim.eins' })))
    await refused(2, /claim.eins already is/, (draft) => claimCooperation(draft, aClaim({ key: 'claim.nochmal' })))
  })

  test('[INV 4] an institution is an active member once at a time', async () => {
    await refused(4, /mem.drei already is/, (draft) =>
      joinNetwork(draft, aMembership({ key: 'mem.doppelt', institution: 'inst.drei', ...from('2022-01-01') })),
    )
    await accepted((draft) =>
      joinNetwork(draft, aMembership({ key: 'mem.davor', institution: 'inst.drei', ...from('2020-01-01', '2021-01-01') })),
    )
    await databaseRefuses(`update membership set valid_to = null where key = 'mem.davor'`)
  })

  test('[INV 5] taking part never makes a member, and neither group nor venue can be one', async () => {
    const members = store.atlas.tables.membership.count
    await accepted((draft) => recordParticipation(draft, aParticipation({ key: 'part.zwei', institution: 'inst.zwei' })))
    expect(store.atlas.tables.membership.count).toBe(members)
    for (const institution of ['inst.gruppe', 'inst.saal'])
      await refused(5, /cannot be a member/, (draft) =>
        joinNetwork(draft, aMembership({ key: `mem.${institution}`, institution, ...from('2021-01-01') })),
      )
  })

  test('[INV 6] every fact rests on a source', async () => {
    await refused(6, /rests on nothing/, (draft) => addInstitution(draft, anInstitution({ key: 'inst.haltlos', provenance: [] })))
  })

  test('[INV 7] territories, parents and successors form no circle, and a successor begins later', async () => {
    await accepted((draft) => {
      addInstitution(draft, anInstitution({ key: 'inst.alt', ...from('2017-01-01') }))
      addInstitution(draft, anInstitution({ key: 'inst.neu', parent: 'inst.alt', ...from('2022-01-01') }))
    })
    await refused(7, /comes back to itself/, (draft) =>
      draft.amend('institution', draft.idOfKey('institution', 'inst.alt')!, { parent: draft.idOfKey('institution', 'inst.neu') }),
    )
    await refused(7, /not after it/, (draft) => closeInstitution(draft, { key: 'inst.neu', lastDay: '2025-12-31', successor: 'inst.alt' }))
    await refused(7, /comes back to itself/, (draft) => {
      addTerritory(draft, aTerritory({ key: 'ter.kreis' }))
      draft.amend('territory', draft.idOfKey('territory', 'ter.kreis')!, { parent: draft.idOfKey('territory', 'ter.kreis') })
    })
  })

  test('[INV 9] an anonymous institution has neither name nor contact, and no place smaller than a Gemeinde', async () => {
    await refused(9, /no name, no address/, (draft) => addInstitution(draft, anInstitution({ key: 'inst.praxis', anonymous: true })))
    await accepted((draft) => addInstitution(draft, anInstitution({ key: 'inst.praxis', anonymous: true, name: null })))
    await refused(9, /no name, no address/, (draft) => renameInstitution(draft, { key: 'inst.praxis', name: 'Praxis am Markt' }))
    await refused(9, /never with a smaller place/, (draft) => {
      addTerritory(draft, aTerritory({ key: 'ter.viertel', level: 'SOZIALRAUM', parent: 'ter.ort' }))
      addInstitution(draft, anInstitution({ key: 'inst.praxis2', anonymous: true, name: null, territory: 'ter.viertel' }))
    })
    await databaseRefuses(`update institution set name = 'Praxis am Markt' where key = 'inst.praxis'`)
  })

  test('[INV 10] there is no child, family or case in the model, and texts with personal data are refused', async () => {
    const words = conceptNames.flatMap((concept) => [concept, ...Object.keys(concepts[concept] as Columns)])
    expect(
      words.filter((word) => /child|family|case|kind(er)?$|familie|fall/i.test(word) && word !== 'kind' && word !== 'carrierKind'),
    ).toEqual([])
    await refused(10, /personal data/, (draft) =>
      renameInstitution(draft, { key: 'inst.eins', name: 'Kita, Frau Erika Beispiel, geb. 01.02.1980' }),
    )
    await refused(10, /personal data/, (draft) =>
      recordMeeting(draft, aMeeting({ key: 'evt.adresse', title: 'Anmeldung an erika@example.org' })),
    )
  })

  test('[INV 11] no more people are recorded at a meeting than took part', async () => {
    await accepted((draft) => recordParticipation(draft, aParticipation({ key: 'part.eins', headcount: 4 })))
    await refused(11, /6 people are recorded/, (draft) =>
      recordParticipation(draft, aParticipation({ key: 'part.drei', institution: 'inst.drei', headcount: 2 })),
    )
  })

  test('[INV 2] [INV 5] [INV 6] [INV 7] [INV 9] hold from the other side too: whoever changes what a fact stands on is refused', async () => {
    const idOf = (concept: ConceptName, key: string) => store.atlas.idOfKey(concept, key)!
    await refused(2, /Only a party/, (draft) => {
      const id = draft.idOfKey('cooperation', 'coop.eins-zwei')!
      draft.amend('cooperation', id, { from: idOf('institution', 'inst.drei') })
    })
    await refused(5, /cannot be a member/, (draft) =>
      draft.amend('institution', idOf('institution', 'inst.drei'), { type: 'veranstaltungsort' }),
    )
    await refused(6, /rests on nothing/, (draft) => restOn(draft, 'inst.drei', idOf('institution', 'inst.drei'), []))
    await refused(9, /never with a smaller place/, (draft) =>
      draft.amend('territory', idOf('territory', 'ter.ort'), { level: 'SOZIALRAUM' }),
    )
    await accepted((draft) => closeInstitution(draft, { key: 'inst.alt', lastDay: '2021-12-31', successor: 'inst.neu' }))
    await refused(7, /not after it/, (draft) => draft.amend('institution', idOf('institution', 'inst.neu'), { validFrom: '2016-01-01' }))
  })

  test('what others refer to is not taken away, be it by one column or by a list', async () => {
    const takeAway = (concept: ConceptName, key: string) => (draft: Draft) => {
      const id = draft.idOfKey(concept, key)!
      restOn(draft, key, id, [])
      draft.remove(concept, id)
    }
    await refused(null, /Its cooperation is not there/, takeAway('cooperation', 'coop.eins-zwei'))
    await accepted((draft) => {
      addTerritory(draft, aTerritory({ key: 'ter.rand' }))
      foundNetwork(draft, aNetwork({ key: 'net.rand', areas: ['ter.rand'] }))
    })
    await refused(null, /Its areas is not there/, takeAway('territory', 'ter.rand'))
  })

  test('a key is free again in the same batch in which its fact goes', async () => {
    await accepted((draft) => joinNetwork(draft, aMembership({ key: 'mem.zwei', institution: 'inst.zwei', ...from('2021-01-01') })))
    await accepted((draft) => {
      const id = draft.idOfKey('membership', 'mem.zwei')!
      restOn(draft, 'mem.zwei', id, [])
      draft.remove('membership', id)
      joinNetwork(draft, aMembership({ key: 'mem.zwei', institution: 'inst.zwei', ...from('2022-01-01') }))
    })
    expect(store.atlas.factOf('membership', store.atlas.idOfKey('membership', 'mem.zwei')!)).toMatchObject({ validFrom: '2022-01-01' })
    expect(unsoundIn(store.atlas)).toEqual([])
    expect(dumpOf(await rebuildAtlas(store.database.em()))).toBe(dumpOf(store.atlas))
  })

  test('two districts of one Land do not overlap on a day, and each has a place', async () => {
    const district = {
      name: 'Bezirk',
      land: 'ter.ort',
      jugendamt: null,
      ...from('2020-01-01'),
      provenance: aTerritory({ key: 'x' }).provenance,
    }
    await refused(null, /at least one territory/, (draft) => drawDistrict(draft, { ...district, key: 'district.leer', territories: [] }))
    await accepted((draft) => drawDistrict(draft, { ...district, key: 'district.eins', territories: ['ter.ort'] }))
    await refused(null, /already has one of its territories/, (draft) =>
      drawDistrict(draft, { ...district, key: 'district.zwei', territories: ['ter.ort'] }),
    )
  })

  test('keys, counts and texts that are none are refused', async () => {
    await refused(null, /not a slug/, (draft) => addInstitution(draft, anInstitution({ key: 'inst mit leer' })))
    await refused(null, /whole number from 0/, (draft) => addInstitution(draft, anInstitution({ key: 'inst.minus', capacity: -1 })))
    await refused(null, /no text/, (draft) => renameInstitution(draft, { key: 'inst.eins', name: 'Kita\0' }))
    await refused(null, /no text/, (draft) => renameInstitution(draft, { key: 'inst.eins', name: 'Kita\ud800' }))
  })

  test('a refused batch keeps nothing of itself, not even its sound part', async () => {
    await refused(6, /rests on nothing/, (draft) => {
      addInstitution(draft, anInstitution({ key: 'inst.heil' }))
      addInstitution(draft, anInstitution({ key: 'inst.haltlos', provenance: [] }))
    })
    expect(store.atlas.idOfKey('institution', 'inst.heil')).toBeNull()
  })

  test('markup and texts that are too long are refused', async () => {
    await refused(null, /plain text/, (draft) => renameInstitution(draft, { key: 'inst.eins', name: '<b>Kita</b>' }))
    await refused(null, /at most 500/, (draft) => renameInstitution(draft, { key: 'inst.eins', name: 'K'.repeat(501) }))
  })
})
