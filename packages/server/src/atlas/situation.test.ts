import { gapsOfNetwork, gapsOfTerritory, networkTies, regionLinks, situationOf } from '@geflecht/analysis'
import { documentedSet } from '@geflecht/demo'
import { isValidOn, tieKinds, type FactSet } from '@geflecht/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { atlasOf } from '../testing/atlasOf.ts'
import { keyedFact } from './keyedFact.ts'
import { situationOfNetwork, situationOfTerritory } from './situation.ts'
import { theProgram } from '../rights/viewer.ts'
import { View } from './view.ts'

const atlas = atlasOf(documentedSet)
const days = ['2013-06-01', '2014-12-31', '2018-12-31', '2022-05-01', '2023-05-03', '2024-06-12', '2026-01-01', '2030-01-01']

describe('What is cut out of the Atlas answers like all facts together', () => {
  for (const day of days) {
    const view = new View(atlas, day, theProgram)
    const whole = situationOf(documentedSet, day)

    test(`for every network on ${day}`, () => {
      for (const row of view.valid('network')) {
        const network = keyedFact(atlas, 'network', row)
        expect(gapsOfNetwork(situationOfNetwork(view, row), network.key)).toEqual(gapsOfNetwork(whole, network.key))
        expect(networkTies(situationOfNetwork(view, row), network, tieKinds)).toEqual(networkTies(whole, network, tieKinds))
      }
    })

    test(`for every territory on ${day}`, () => {
      for (const row of view.valid('territory')) {
        const key = atlas.tables.territory.key.at(row)
        const cut = situationOfTerritory(view, row)
        expect(gapsOfTerritory(cut, key)).toEqual(gapsOfTerritory(whole, key))
        for (const level of ['GEMEINDE', 'KREIS'] as const) expect(regionLinks(cut, key, level)).toEqual(regionLinks(whole, key, level))
      }
    })
  }
})

test('[INV 8] a view holds a fact valid exactly when the domain does', () => {
  const anyDay = fc
    .integer({ min: 2000, max: 2030 })
    .chain((year) => fc.integer({ min: 1, max: 12 }).map((month) => `${year}-${String(month).padStart(2, '0')}-15`))
  const precision = fc.constantFrom('DAY', 'MONTH', 'YEAR', 'BEFORE_OR_AT_YEAR', 'PLANNED', 'UNKNOWN' as const)
  const validity = fc.record({
    validFrom: fc.option(anyDay),
    validFromPrecision: precision,
    validTo: fc.option(anyDay),
    validToPrecision: precision,
  })
  fc.assert(
    fc.property(fc.array(validity, { minLength: 1, maxLength: 8 }), anyDay, (validities, day) => {
      const territory = validities.map((each, i) => ({
        key: `ter.t${i}`,
        name: 'T',
        level: 'GEMEINDE',
        ags: null,
        ars: null,
        parent: null,
        provenance: [],
        ...each,
      })) as unknown as FactSet['territory']
      const view = new View(atlasOf({ territory }), day, theProgram)
      const valid = [...view.valid('territory')].map((row) => view.atlas.tables.territory.key.at(row))
      expect(valid).toEqual(territory.filter((each) => isValidOn(each, day)).map(({ key }) => key))
    }),
    { numRuns: 300 },
  )
})
