import { describe, expect, test } from 'vitest'
import { aClaim, aCooperation, aMembership, anInstitution, aNetwork, inNrw } from '../situation/situation.factory.ts'
import { singlePointOfFailure } from './g20.singlePointOfFailure.ts'
import { sectorIsland } from './g21.sectorIsland.ts'
import { foundInNetwork, keysOf } from './gap.factory.ts'
import { messageOf } from './message.ts'

/** A network in which `types` names who is there, and each tie runs between two of them at level 2 unless another is said. */
const situation = (types: Record<string, string>, ties: readonly (readonly [string, string, (0 | 1 | 2 | 3 | null)?])[]) =>
  inNrw({
    networks: [aNetwork('net.a')],
    institutions: Object.entries(types).map(([name, type]) => anInstitution(`inst.${name}`, type)),
    memberships: Object.keys(types).map((name) => aMembership('net.a', `inst.${name}`)),
    cooperations: ties.map(([a, b, level = 2], i) => aCooperation(`coop.${i}`, `inst.${a}`, `inst.${b}`, { documentedLevel: level })),
  })

describe('an institution on which cooperation hangs', () => {
  const find = (...given: Parameters<typeof situation>) => foundInNetwork(singlePointOfFailure, situation(...given))
  const schools = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => [name, 'schule']))
  const ring = [
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'a'],
  ] as const

  test('[G20] is a gap when at least three institutions would lose the connection, whatever else hangs on it', () => {
    const found = find(schools, [...ring, ['c', 'd'], ['d', 'e'], ['e', 'f'], ['f', 'g']])
    expect(keysOf(found)).toEqual(['G20:net.a:inst.d'])
    expect(found.map((finding) => messageOf(finding, 'DE'))).toEqual([
      'net.a: Ohne inst.d verlieren 3 Institutionen die dokumentierte Verbindung zu den anderen.',
    ])
    expect(found).toMatchObject([{ severity: 'MEDIUM', evidence: [{ key: 'coop.3' }, { key: 'coop.4' }] }])
    expect(find(schools, [...ring, ['c', 'd'], ['d', 'e']])).toEqual([])
  })

  test('[G20] counts what is cut off from the largest piece, wherever the walk began', () => {
    expect(
      keysOf(
        find(schools, [
          ['a', 'c'],
          ['b', 'c'],
          ['c', 'd'],
          ['c', 'e'],
        ]),
      ),
    ).toEqual(['G20:net.a:inst.c'])
    expect(
      find(schools, [
        ['a', 'c'],
        ['b', 'c'],
        ['c', 'd'],
        ['c', 'e'],
      ]).map((finding) => messageOf(finding, 'EN')),
    ).toEqual(['net.a: without inst.c, 3 institutions lose their documented connection to the others.'])
    expect(
      find(schools, [
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'd'],
      ]),
    ).toEqual([])
  })

  test('[G20] is a gap when a whole sector of the circle would, though it is a single institution; not when others of it stay', () => {
    const types = { ...schools, court: 'familiengericht' }
    const found = find(types, [...ring, ['c', 'court']])
    expect(keysOf(found)).toEqual(['G20:net.a:inst.c'])
    expect(messageOf(found[0]!, 'DE')).toContain('verliert 1 Institution die')
    expect(
      find({ ...types, prosecutor: 'staatsanwaltschaft' }, [...ring, ['c', 'court'], ['b', 'prosecutor'], ['a', 'prosecutor']]),
    ).toEqual([])
    expect(find({ ...types, prosecutor: 'staatsanwaltschaft' }, [...ring, ['c', 'court']])).toEqual([])
  })

  test('[G20] is none in a ring, in two parts that never were connected, without any tie, or over denied ties', () => {
    expect(find(schools, ring)).toEqual([])
    expect(
      find(schools, [
        ['a', 'b'],
        ['c', 'd'],
      ]),
    ).toEqual([])
    expect(find(schools, [])).toEqual([])
    expect(find(schools, [...ring, ['c', 'd', 0], ['d', 'e'], ['e', 'f']])).toEqual([])
  })
})

describe('a sector of the circle', () => {
  const types = { school: 'schule', school2: 'schule', office: 'jugendamt', court: 'familiengericht' }
  const find = (...given: Parameters<typeof situation>) => foundInNetwork(sectorIsland, situation(...given))

  test('[G21] without a cooperation of level 2 or above with another sector is a gap', () => {
    const found = find(types, [
      ['school', 'office'],
      ['court', 'office', 1],
    ])
    expect(found).toMatchObject([
      {
        key: 'G21:net.a:justiz',
        severity: 'HIGH',
        subjects: [
          { concept: 'network', key: 'net.a' },
          { concept: 'sector', key: 'justiz' },
        ],
        grounds: [{ norm: 'norm.lkischg-nrw.9' }, { verification: 'PRODUCT' }],
        evidence: [{ concept: 'membership', key: 'mem.net.a.inst.court' }],
      },
    ])
    expect(keysOf(find(types, [['school', 'school2', 3]]))).toEqual([
      'G21:net.a:justiz',
      'G21:net.a:jugendhilfe',
      'G21:net.a:schule_bildung',
    ])
  })

  test('[G21] counts the level on which both parties agree at least', () => {
    const base = situation({ school: 'schule', office: 'jugendamt' }, [['school', 'office']]).facts
    const claims = [aClaim('coop.0', 'inst.school', 4), aClaim('coop.0', 'inst.office', 1)]
    expect(foundInNetwork(sectorIsland, inNrw({ ...base, claims }))).toHaveLength(2)
    expect(foundInNetwork(sectorIsland, inNrw({ ...base, claims: claims.slice(0, 1) }))).toEqual([])
  })

  test('[G21] is never spoken of where no cooperation in the circle has a stated level, or there is no other sector', () => {
    expect(find(types, [])).toEqual([])
    expect(find(types, [['school', 'office', null]])).toEqual([])
    expect(find({ school: 'schule', school2: 'schule' }, [['school', 'school2']])).toEqual([])
  })
})
