import { type Assumption, anAssumption, assumedKey, assumptionText, type GapRuleId, type Institution, type Network } from '@geflecht/domain'
import { circleOf } from '../circle/index.ts'
import { applicableTemplates, coverageOf, type ItemCoverage } from '../coverage/index.ts'
import type { Finding } from '../gap/index.ts'
import { networkTies } from '../graph/index.ts'
import { compareKeys, type Situation } from '../situation/index.ts'

/** What a rule's gaps suggest: ties, agreements or memberships that may close them. Whether they do, and what else they do, is computed. */
type Suggest = (ask: Asked, finding: Finding) => readonly Assumption[]

interface Asked {
  situation: Situation
  network: Network
  circle: readonly Institution[]
  /** Keys of the circle's institutions, those with the most ties first. */
  byTies: readonly string[]
  /** With whom each institution of the circle cooperates. */
  partners: ReadonlyMap<string, ReadonlySet<string>>
}

/** Of those who could do the same, so many are tried. */
const few = 2

/** What could be done about the gaps of a network, each once, those for the first gaps first. */
export function candidatesFor(situation: Situation, network: Network, gaps: readonly Finding[]): readonly Assumption[] {
  const circle = circleOf(situation, network.key).institutions
  const partners = new Map(circle.map(({ key }) => [key, new Set<string>()]))
  for (const { from, to } of networkTies(situation, network, ['COOPERATION'])) {
    partners.get(from)?.add(to)
    partners.get(to)?.add(from)
  }
  const ties = (key: string) => partners.get(key)?.size ?? 0
  const byTies = circle.map(({ key }) => key).toSorted((a, b) => ties(b) - ties(a) || compareKeys(a, b))
  const ask: Asked = { situation, network, circle, byTies, partners }
  const found = gaps.flatMap((gap) => (suggestions[gap.rule] ?? betweenTwo)(ask, gap))
  return [...new Map(found.map((one) => [assumptionText(one), one])).values()]
}

const institutionsIn = ({ subjects }: Finding): readonly string[] =>
  subjects.filter(({ concept }) => concept === 'institution').map(({ key }) => key)

const tie = (a: string, b: string): Assumption => anAssumption('ADD_TIE', { institutions: [a, b].toSorted(compareKeys), level: 2 })
const agreement = (agreementKind: string, parties: readonly string[]): Assumption =>
  anAssumption('ADD_AGREEMENT', { institutions: parties.toSorted(compareKeys), agreementKind })
const joins = (institution: string, network: string | null = null): Assumption =>
  anAssumption('ADD_MEMBERSHIP', { institutions: [institution], network })

/** A gap between two institutions may close when they cooperate. */
const betweenTwo: Suggest = (_ask, finding) => {
  const [a, b, ...more] = institutionsIn(finding)
  return a !== undefined && b !== undefined && more.length === 0 ? [tie(a, b)] : []
}

const agreed =
  (kind: string): Suggest =>
  (_ask, finding) => {
    const parties = institutionsIn(finding)
    return parties.length === 2 ? [agreement(kind, parties)] : []
  }

/** Whoever is of a missing type and works in the network's territory joins; where nobody is known, somebody still to be found does. */
const groupJoins: Suggest = ({ situation, network, circle }, finding) =>
  itemsOf(situation, network, finding).flatMap(({ missing, presentBy }) => {
    const types = missing.flatMap(({ concept, key }) => (concept === 'institutionType' ? key : []))
    const sectors = missing.flatMap(({ concept, key }) => (concept === 'sector' ? key : []))
    const kinds = missing.flatMap(({ concept, key }) => (concept === 'agreementKind' ? key : []))
    const inCircle = new Set(circle.map(({ key }) => key))
    const near = situation.facts.institutions.filter(
      (one) =>
        (types.includes(one.type) || sectors.includes(one.sector)) &&
        !inCircle.has(one.key) &&
        situation.places.isWithin(one.territory, network.territory),
    )
    const known = near.map(({ key }) => key).toSorted(compareKeys)
    const toBeFound = types.slice(0, 1).map((type) =>
      anAssumption('ADD_INSTITUTION', {
        institutions: [assumedKey('inst', type.replaceAll('_', '-'))],
        type,
        territory: network.territory,
        network: network.key,
      }),
    )
    const offices = situation.jugendaemterOf(network.territory)
    return [
      ...(known.length > 0 ? known.slice(0, few).map((key) => joins(key)) : toBeFound),
      ...kinds.flatMap((kind) =>
        presentBy
          .slice(0, few)
          .flatMap((key) => offices.filter((office) => office !== key).map((office) => agreement(kind, [key, office]))),
      ),
    ]
  })

/** Keys of the types of institution that are missing in groups of the gaps: whoever is of one and works near by could join. */
export const wantedTypes = (situation: Situation, network: Network, gaps: readonly Finding[]): ReadonlySet<string> =>
  new Set(
    gaps
      .filter(({ rule }) => suggestions[rule] === groupJoins)
      .flatMap((gap) => itemsOf(situation, network, gap))
      .flatMap(({ missing }) => missing.flatMap(({ concept, key }) => (concept === 'institutionType' ? key : []))),
  )

const itemsOf = (situation: Situation, network: Network, { subjects, grounds }: Finding): readonly ItemCoverage[] => {
  const item = subjects.find(({ concept }) => concept === 'templateItem' || concept === 'localGroup')?.key
  const named = grounds.find(({ template }) => template !== null)?.template
  const template = applicableTemplates(situation, network).find(({ key }) => key === named)
  return template ? coverageOf(situation, network, template).items.filter((one) => one.item.key === item) : []
}

/** Two of the pieces that hang together by one institution alone are tied past it. */
const pastIt: Suggest = (ask, finding) => {
  const [center] = institutionsIn(finding)
  const pieces = piecesWithout(ask, center ?? '').toSorted((a, b) => b.length - a.length)
  const [rest = [], ...lost] = pieces
  return lost.flatMap((piece) => piece.slice(0, few).flatMap((a) => rest.slice(0, few).map((b) => tie(a, b))))
}

/** The pieces into which the institutions tied to one fall without it, each with those first who have the most ties. */
function piecesWithout({ byTies, partners }: Asked, center: string): string[][] {
  const seen = new Set([center])
  return byTies
    .filter((key) => partners.get(center)?.has(key))
    .flatMap((start) => {
      if (seen.has(start)) return []
      const piece = [start]
      seen.add(start)
      for (const one of piece)
        for (const next of partners.get(one) ?? []) {
          if (seen.has(next)) continue
          seen.add(next)
          piece.push(next)
        }
      const inPiece = new Set(piece)
      return [byTies.filter((key) => inPiece.has(key))]
    })
}

/** Somebody of the sector cooperates with those who coordinate, or have the most ties, elsewhere. */
const outOfSector: Suggest = ({ situation, network, circle, byTies }, { subjects }) => {
  const sector = subjects.find(({ concept }) => concept === 'sector')?.key
  const sectorOf = new Map(circle.map((one) => [one.key, one.sector]))
  const inside = byTies.filter((key) => sectorOf.get(key) === sector)
  const hosts = situation.mandatesOf(network.key).map(({ host }) => host)
  const outside = [...hosts, ...byTies].filter((key) => sectorOf.has(key) && sectorOf.get(key) !== sector)
  return inside.slice(0, few).flatMap((a) => [...new Set(outside)].slice(0, few).map((b) => tie(a, b)))
}

/** Whoever coordinates the one, or has the most ties in it, joins the other. */
const eitherJoins: Suggest = ({ situation }, { subjects }) => {
  const networks = subjects.filter(({ concept }) => concept === 'network').map(({ key }) => key)
  return networks.flatMap((key) => {
    const hosts = situation.mandatesOf(key).map(({ host }) => host)
    const first = [...hosts, ...circleOf(situation, key).institutions.map((one) => one.key)].slice(0, 1)
    return first.flatMap((one) => networks.filter((other) => other !== key).map((other) => joins(one, other)))
  })
}

/** Two of the Jugendämter of an inter-municipal network agree on it. */
const amongTheOffices: Suggest = ({ situation, network }) => {
  const offices = new Set([network.territory, ...network.areas].flatMap((place) => situation.jugendaemterOf(place)))
  const parties = [...offices].toSorted(compareKeys).slice(0, 2)
  return parties.length === 2 ? [agreement('INTERKOMMUNAL_9_1', parties)] : []
}

const suggestions: Partial<Record<GapRuleId, Suggest>> = {
  G01: groupJoins,
  G02: groupJoins,
  G03: (_ask, finding) => institutionsIn(finding).map((key) => joins(key)),
  G05: agreed('VEREINBARUNG_8A_4'),
  G06: agreed('VEREINBARUNG_8A_5'),
  G19: amongTheOffices,
  G20: pastIt,
  G21: outOfSector,
  G24: eitherJoins,
  // What both parties have to say themselves is not recommended to them.
  G28: () => [],
}
