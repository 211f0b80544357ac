import type { CoverageStatus, CoverageTemplate, Network, Obligation, Severity, TemplateItem } from '@geflecht/domain'
import { activeMembershipsIn, attendancesIn } from '../circle/index.ts'
import { applicableTemplates, coverageOf, isLocal, type Coverage, type ItemCoverage } from '../coverage/index.ts'
import { compareKeys, type Situation } from '../situation/index.ts'
import type { FindingSubject, Ground } from './finding.ts'

/** A group of participants that one or more templates expect alike of a network, and what is documented of it. */
export interface Expectation {
  coverage: ItemCoverage
  basis: Coverage['basis']
  /** The group as it is known: an item of templates, or what a place has laid down. */
  subject: FindingSubject
  /** The templates that expect it, default first, each with its item. */
  grounds: readonly { template: CoverageTemplate; item: TemplateItem }[]
  /** Key of the first template when an earlier one has an item of the same key for other types; else empty. */
  discriminator: string
}

/**
 * What the applicable templates that are not benchmarks expect and what has the given status. Items with equal key and equal `anyOf`
 * are one expectation with several grounds; a template for which the item has another status is no ground.
 */
export function expectationsWith(status: CoverageStatus, situation: Situation, network: Network): readonly Expectation[] {
  const expectations = new Map<string, Expectation>()
  const identities = new Map<string, string>()
  for (const template of applicableTemplates(situation, network).filter(({ benchmark }) => !benchmark)) {
    const { items, basis } = coverageOf(situation, network, template)
    for (const coverage of items) {
      const identity = [coverage.item.key, ...coverage.item.anyOf.toSorted()].join(' ')
      const first = identities.get(coverage.item.key) ?? identity
      identities.set(coverage.item.key, first)
      if (coverage.status !== status) continue
      const subject = { concept: isLocal(template) ? ('localGroup' as const) : ('templateItem' as const), key: coverage.item.key }
      const discriminator = first === identity ? '' : template.key
      const known = expectations.get(identity) ?? { coverage, basis, subject, grounds: [], discriminator }
      expectations.set(identity, { ...known, grounds: [...known.grounds, { template, item: coverage.item }] })
    }
  }
  return [...expectations.values()]
}

/** Each template of an expectation as a ground. */
export const groundsOf = ({ grounds }: Expectation): readonly Ground[] =>
  grounds.map(({ template, item }) => ({
    citation: item.citation ?? template.citation,
    norm: template.norm,
    template: template.key,
    verification: template.verification,
    ...(isLocal(template) ? { localGroup: item.key } : {}),
  }))

/** The severity that the strongest obligation among the grounds gives. */
export function severityOf({ grounds }: Expectation): Severity {
  const obligations = grounds.map(({ item }) => item.obligation)
  return severityByObligation.find(([obligation]) => obligations.includes(obligation))?.[1] ?? 'INFO'
}

const severityByObligation: readonly (readonly [Obligation, Severity])[] = [
  ['MUSS', 'CRITICAL'],
  ['SOLL', 'HIGH'],
  ['EMPFEHLUNG', 'MEDIUM'],
]

/** The decision by which a place wants the group; nothing where the law does. */
export const evidenceOfDecision = ({ subject }: Expectation): readonly FindingSubject[] =>
  subject.concept === 'localGroup' ? [subject] : []

/** The facts that show who is in the circle: the network itself, and by attendance its meetings. */
export function evidenceOfCircle(situation: Situation, network: Network, basis: Coverage['basis']): readonly FindingSubject[] {
  const meetings = basis === 'ATTENDANCE' ? situation.meetingsOf(network.key) : []
  return [{ concept: 'network', key: network.key }, ...meetings.map(({ key }) => ({ concept: 'meeting' as const, key }))]
}

/** The facts by which institutions stand in the circle: their memberships, or their attendances; nothing that did not put them there; by key. */
export function evidenceOfStanding(
  situation: Situation,
  network: Network,
  basis: Coverage['basis'],
  institutions: readonly string[],
): readonly FindingSubject[] {
  const standing = new Set(institutions)
  const concept = basis === 'MEMBERSHIP' ? 'membership' : 'participation'
  const facts = basis === 'MEMBERSHIP' ? activeMembershipsIn(situation, network.key) : attendancesIn(situation, network.key)
  return facts
    .filter(({ institution }) => standing.has(institution))
    .map(({ key }) => key)
    .toSorted(compareKeys)
    .map((key) => ({ concept, key }))
}
