import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tieKinds } from '../cooperation/index.ts'
import { claimKey, mandateKey, membershipKey, neighbourhoodKey, participationKey, presenceKey, rulingKey, tieKey } from './derivedKey.ts'
import type { Concept } from '../transfer/index.ts'
import { conceptOfKey, isKey, keyPrefixes, type KeyedConcept } from './key.ts'
import { foldForSearch, slugOf } from './slug.ts'

const network = 'net.ratingen.ks'
const meeting = 'evt.ratingen.2023-05-03-auftakt'
const [jugendamt, polizei] = ['inst.ratingen.jugendamt', 'inst.ratingen.polizei']

test('a key tells which concept it belongs to', () => {
  expect(conceptOfKey(network)).toBe('network')
  expect(conceptOfKey(meeting)).toBe('meeting')
  expect(conceptOfKey('prj.wuppertal.75-familien-plus')).toBe('project')
  expect(conceptOfKey('S000')).toBe('source')
  expect(conceptOfKey('X15')).toBe('source')
})

test('every concept of a fact set has keys, and nothing else has', () => {
  const keyed: Record<Concept, KeyedConcept> = {
    source: 'source',
    territory: 'territory',
    neighbourhood: 'neighbourhood',
    institution: 'institution',
    professionPresence: 'professionPresence',
    district: 'district',
    project: 'project',
    programme: 'programme',
    network: 'network',
    body: 'body',
    mandate: 'mandate',
    membership: 'membership',
    meeting: 'meeting',
    participation: 'participation',
    cooperation: 'cooperation',
    claim: 'claim',
    ruling: 'ruling',
    statement: 'statement',
  }
  expect(Object.keys(keyed).sort()).toEqual(['source', ...Object.keys(keyPrefixes)].sort())
})

test('what has no key’s shape is none', () => {
  for (const text of [
    '',
    'inst',
    'inst.',
    'inst.Ratingen',
    'inst.ratingen.',
    'inst..a',
    'inst.a--b',
    'inst.a_b',
    'foo.a',
    'S1',
    's000',
    ' net.a',
    'net.a\n',
    'inst.gynäkologie',
    `net.${'a'.repeat(300)}`,
  ])
    expect(isKey(text), text).toBe(false)
})

test('derived keys are keys of their concept', () => {
  expect(conceptOfKey(participationKey(meeting, jugendamt))).toBe('participation')
  expect(conceptOfKey(membershipKey(network, jugendamt))).toBe('membership')
  expect(conceptOfKey(mandateKey(network, jugendamt))).toBe('mandate')
  expect(conceptOfKey(claimKey('coop.a.b', jugendamt))).toBe('claim')
  expect(conceptOfKey(presenceKey(jugendamt, 'prof.fachkraft-jugendamt'))).toBe('professionPresence')
  expect(conceptOfKey(rulingKey(network, 'traeger_8a'))).toBe('ruling')
  expect(conceptOfKey(neighbourhoodKey('ter.ratingen', 'ter.wuelfrath'))).toBe('neighbourhood')
  expect(participationKey(meeting, jugendamt)).toBe('part.evt.ratingen.2023-05-03-auftakt.inst.ratingen.jugendamt')
  expect(membershipKey(network, jugendamt, 'body.ratingen.steuerung')).not.toBe(membershipKey(network, jugendamt))
})

test('[INV 2] an undirected tie has one key from both sides, a directed one two', () => {
  for (const kind of tieKinds) {
    expect(tieKey(kind, polizei, jugendamt)).toBe(`tie.${kind}.${jugendamt}.${polizei}`)
    expect(tieKey(kind, jugendamt, polizei)).toBe(tieKey(kind, polizei, jugendamt))
    expect(isKey(tieKey(kind, jugendamt, polizei))).toBe(true)
  }
  expect(tieKey('HANDOVER', polizei, jugendamt, true)).not.toBe(tieKey('HANDOVER', jugendamt, polizei, true))
  expect(neighbourhoodKey('ter.b', 'ter.a')).toBe(neighbourhoodKey('ter.a', 'ter.b'))
})

test('a slug spells German letters out and keeps to letters, digits and hyphens', () => {
  expect(slugOf('Gynäkologische Praxis')).toBe('gynaekologische-praxis')
  expect(slugOf('  Straße „Süd“ – Café 2  ')).toBe('strasse-sued-cafe-2')
  expect(slugOf('—')).toBe('')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const slug = slugOf(text)
      expect(slug).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/)
      expect(slugOf(slug)).toBe(slug)
    }),
  )
})

test('search does not care for case, accents, umlauts in either spelling, punctuation or legal forms', () => {
  for (const text of ['gynakologisch', 'GYNÄKOLOGISCH', 'gynaekologisch', 'Gyna\u0308kologisch'])
    expect(foldForSearch(text)).toBe('gynakologisch')
  for (const text of ['Kinderschutzbund e. V.', 'Kinderschutzbund e.V.', 'Kinderschutzbund eV', 'kinderschutzbund ev', 'Kinderschutzbund'])
    expect(foldForSearch(text)).toBe('kinderschutzbund')
  expect(foldForSearch('Diakonie Mettmann gGmbH')).toBe(foldForSearch('Diakonie, Mettmann'))
  expect(foldForSearch('Straße')).toBe(foldForSearch('strasse'))
  expect(foldForSearch('Lebenshilfe Süd GmbH & Co. KG')).toBe('lebenshilfe sud')
})

test('search keeps „Ev.“ where it means evangelisch, and a legal form that stands alone', () => {
  expect(foldForSearch('Ev. Kirchengemeinde')).toBe('ev kirchengemeinde')
  expect(foldForSearch('GmbH')).toBe('gmbh')
  expect(foldForSearch('ev')).toBe('ev')
})

test('a word is found in whichever way its umlauts are spelled', () => {
  const spelled = (text: string, letters: Readonly<Record<string, string>>) =>
    text.replace(/[äöüß]/g, (letter) => letters[letter] ?? letter)
  fc.assert(
    fc.property(fc.stringMatching(/^[abcdekmnorstuäöüß ]{0,16}$/), (text) => {
      expect(foldForSearch(spelled(text, { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }))).toBe(foldForSearch(text))
      expect(foldForSearch(spelled(text, { ä: 'a', ö: 'o', ü: 'u', ß: 'ss' }))).toBe(foldForSearch(text))
      expect(foldForSearch(text.toUpperCase())).toBe(foldForSearch(text))
    }),
  )
})
