import type { Level } from '@geflecht/domain'
import { circles } from './circles.ts'
import { institutionKey, networkKey } from './evidence.ts'
import { entries } from './institutions.ts'
import { mainTies, type Tie } from './mainTies.ts'
import { mandates } from './networks.ts'
import { jugendamtFor } from './places.ts'
import { type Random, randomOf } from './random.ts'

/** A tie with the network in which it is lived, if any. */
export interface PlacedTie extends Tie {
  network: string | null
}

const inMain = new Set(circles.ks)
const pairOf = (a: string, b: string): string => [a, b].sort().join(' ')

/** Two answers that mostly agree; some differ by one, few by two or three, some are missing. */
const answers = (random: Random, level: number): readonly [Level | null, Level | null] => {
  const other = random.chance(0.7) ? level : Math.max(1, level - (random.chance(0.75) ? 1 : random.whole(2, 3)))
  const pair: [Level, Level] = random.chance(0.5) ? [level as Level, other as Level] : [other as Level, level as Level]
  if (random.chance(0.14)) return random.chance(0.5) ? [pair[0], null] : [null, pair[1]]
  return random.chance(0.03) ? [pair[0], 0] : pair
}

const between = (a: string, b: string, network: string | null, least: number, most: number, forms: readonly string[]): PlacedTie => {
  const random = randomOf(`tie ${pairOf(a, b)}`)
  const level = random.whole(least, most)
  const reported = random.chance(0.06)
  return {
    a,
    b,
    network,
    levels: reported ? [null, null] : answers(random, level),
    form: random.pick(forms),
    frequency: Math.max(1, Math.min(5, level - 1 + random.whole(0, 1))),
    ...(reported ? { reported: Math.max(1, level - 1) as Level } : {}),
  }
}

const everyday = ['INFORMATION', 'ARBEITSKREIS', 'FALLBERATUNG', 'GEMEINSAME_VERANSTALTUNG', 'GEMEINSAMES_PROJEKT']

const hostOf = new Map(mandates.map(({ network, host }) => [network, host.slice(institutionKey('').length)]))

/** In every other network: its host with most of its members, and some of the members with each other. */
/** Has only just begun, so nobody has told of a tie with it; [G22] says so. */
const newcomer = 'schulsozialarbeit-erlenbrueck'

const inNetworks = (): PlacedTie[] =>
  Object.entries(circles)
    .filter(([network]) => network !== 'ks')
    .flatMap(([network, members]) => {
      const random = randomOf(`ties of ${network}`)
      const host = hostOf.get(networkKey(network))!
      const withHost = members
        .filter((slug) => slug !== host && random.chance(0.85))
        .map((slug) => between(host, slug, network, 1, 4, everyday))
      const others = members.flatMap((a, n) =>
        members
          .slice(n + 1)
          .flatMap((b) => (a !== host && b !== host && random.chance(0.28) ? [between(a, b, network, 1, 3, everyday)] : [])),
      )
      return [...withHost, ...others].filter(({ a, b }) => a !== newcomer && b !== newcomer)
    })

/** A carrier with its services, a Jugendamt with schools and services of its district, day care with the school that follows. */
const inPlaces = (): PlacedTie[] => {
  const schools = entries.filter(({ type }) => type === 'schule')
  const served = new Set([
    'schule',
    'kita',
    'familienzentrum',
    'hilfen_zur_erziehung_ambulant',
    'hilfen_zur_erziehung_stationaer',
    'jugendarbeit',
  ])
  return entries.flatMap(({ slug, type, place, carrier }) => [
    ...(carrier && type !== 'schule'
      ? [between(carrier, slug, null, 3, 5, ['NETZWERKORGANISATION', 'GEMEINSAMES_PROJEKT', 'ARBEITSKREIS'])]
      : []),
    ...(served.has(type) ? [between(jugendamtFor(place), slug, null, 1, 3, ['FALLBERATUNG', 'INFORMATION'])] : []),
    ...(type === 'kita' || type === 'offener_ganztag' || type === 'jugendarbeit'
      ? schools.filter((school) => school.place === place).map((school) => between(slug, school.slug, null, 1, 3, everyday))
      : []),
    ...(type === 'arztpraxis_paediatrie' || type === 'hebamme_freiberuflich'
      ? [between(slug, 'kinderklinik', null, 1, 2, ['INFORMATION'])]
      : []),
    ...(type === 'sportverein' && slug !== 'kreissportbund' ? [between('kreissportbund', slug, null, 2, 4, ['FORTBILDUNG'])] : []),
  ])
}

/** Every pair once; what the coordination of the main network knows of its circle stands, and nothing is added to it. */
const everyPairOnce = (ties: readonly PlacedTie[]): PlacedTie[] => {
  const known = new Map<string, PlacedTie>()
  for (const tie of ties) {
    const pair = pairOf(tie.a, tie.b)
    if (tie.a === tie.b || known.has(pair) || (tie.network !== 'ks' && inMain.has(tie.a) && inMain.has(tie.b))) continue
    known.set(pair, tie)
  }
  return [...known.values()]
}

/** All ties of the Musterkreis. */
export const allTies: readonly PlacedTie[] = everyPairOnce([
  ...mainTies.map((tie) => ({ ...tie, network: 'ks' })),
  ...inNetworks(),
  ...inPlaces(),
])
