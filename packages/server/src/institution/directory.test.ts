import { foldForSearch, type Institution } from '@geflecht/domain'
import { expect, test } from 'vitest'
import { Atlas } from '../atlas/atlas.ts'
import type { AnyRow } from '../fact/column.ts'
import { randomOf } from '../storm/random.ts'
import { changesOf } from '../testing/atlasOf.ts'
import { anInstitution, aTerritory } from '../testing/facts.ts'
import { Directory, directoryOf } from './directory.ts'

const words = ['Äpfel', 'Apfel', 'Zebra', 'Straße', 'Strasse', 'Büro', 'Buero', 'GmbH', 'Kita', 'Ölmühle', 'e.V.']

test('a directory that follows the Atlas through random changes equals one made anew', () => {
  const random = randomOf(7)
  const name = () => `${random.pick(words)} ${random.pick(words)}`
  const atlas = new Atlas()
  const fact = (key: string): Institution => anInstitution({ key, name: name(), territory: 'ter.ort' })
  const source = {
    key: 'T000',
    kind: 'REPORT' as const,
    title: 'Probe',
    publisher: null,
    url: null,
    publishedOn: null,
    publishedOnPrecision: 'UNKNOWN' as const,
    note: null,
  }
  const first = Array.from({ length: 40 }, (_, i) => fact(`inst.a${i}`))
  atlas.apply(1, changesOf(atlas, { source: [source], territory: [aTerritory({ key: 'ter.ort', name: 'Ort' })], institution: first }))
  const following = directoryOf(atlas)
  following.rows()
  for (let round = 0; round < 30; round++) {
    const known = [...atlas.tables.institution.rows()].map((row) => atlas.tables.institution.key.at(row))
    const changed = [fact(random.pick(known)), fact(random.pick(known)), fact(`inst.b${round}`)]
    const unique = [...new Map(changed.map((one) => [one.key, one])).values()]
    atlas.apply(atlas.revision + 1, changesOf(atlas, { institution: unique }))
    atlas.apply(atlas.revision + 1, [removal(atlas, random.pick(known.filter((key) => !unique.some((one) => one.key === key))))])
    if (round === 15) atlas.apply(atlas.revision + 1, changesOf(atlas, { territory: [aTerritory({ key: 'ter.ort', name: 'Neustadt' })] }))
    const anew = new Directory(atlas)
    expect(following.rows()).toEqual(anew.rows())
    for (const word of ['apfel', 'strasse', 'neustadt', 'buro', 'e'].map(foldForSearch)) {
      expect(following.matching([word, 'a'])).toEqual(anew.matching([word, 'a']))
      const slowly = anew.rows().filter((row) => `${anew.foldedName(row)} · ${anew.foldedElsewhere(row)}`.includes(word))
      expect(following.matching([word])).toEqual(slowly)
    }
  }
})

const removal = (atlas: Atlas, key: string) => {
  const id = atlas.idOfKey('institution', key)!
  return { seq: 0, concept: 'institution' as const, fact: id, key, before: atlas.fact(id) as AnyRow, after: null }
}
