import { type Assumption, type Network, type NetworkMeasureKey, severityWeight } from '@geflecht/domain'
import { circleOf } from '../circle/index.ts'
import { coverageOf, defaultTemplate, type Coverage } from '../coverage/index.ts'
import { type Finding, gapsOfNetwork } from '../gap/index.ts'
import type { Measurement } from '../measure/index.ts'
import type { Situation } from '../situation/index.ts'
import { figuresOf } from './figures.ts'
import { scenarioOf, type Scenario } from './scenario.ts'

/** What a scenario would change in a network. */
export interface ScenarioOutcome {
  faults: Scenario['faults']
  gaps: GapDifference
  /** Σ of what the gaps weigh: critical 8, high 4, medium 2, low 1. */
  weight: BeforeAfter<number>
  institutions: BeforeAfter<number>
  /** Held against the template that applies by default; null when none does. */
  coverage: BeforeAfter<Coverage> | null
  /** Only measures whose value moves, in the order of the catalogue. */
  measures: readonly ({ key: NetworkMeasureKey } & BeforeAfter<Measurement>)[]
}

/** The same thing as recorded and as it would be. */
export interface BeforeAfter<T> {
  before: T
  after: T
}

/** Two lists of gaps, told apart by key. Each keeps the order in which gaps are shown. */
export interface GapDifference {
  /** There as recorded, and not any more. */
  closed: readonly Finding[]
  /** Not there as recorded, and then there. */
  opened: readonly Finding[]
  /** There in both, but more or less severe. */
  moved: readonly BeforeAfter<Finding>[]
  /** How many are there in both. */
  staying: number
}

/**
 * What a scenario would change in a network that is there on the day. Assumptions that cannot be made are named and left out.
 * Only gaps that matter are told and weighed. O(assumptions · facts) beside finding the gaps twice; what is recorded is looked at once per situation.
 */
export function outcomeOf(
  recorded: Situation,
  network: Network,
  assumptions: readonly Assumption[],
  matters: (gap: Finding) => boolean = () => true,
): ScenarioOutcome {
  const { situation, faults } = scenarioOf(recorded, network, assumptions)
  const [before, after] = [standingOf(recorded, network), standingOf(situation, network)]
  const [was, is] = [before.gaps.filter(matters), after.gaps.filter(matters)]
  return {
    faults,
    gaps: differenceOf(was, is),
    weight: { before: weightOf(was), after: weightOf(is) },
    institutions: { before: before.institutions, after: after.institutions },
    coverage: before.coverage && after.coverage && { before: before.coverage, after: after.coverage },
    measures: [...before.figures].flatMap(([key, earlier]) => {
      const later = after.figures.get(key)
      return !later || (isSame(earlier.value, later.value) && earlier.reason === later.reason)
        ? []
        : [{ key, before: earlier, after: later }]
    }),
  }
}

/** Which gaps close, which open, and which become more or less severe. */
export function differenceOf(before: readonly Finding[], after: readonly Finding[]): GapDifference {
  const was = new Map(before.map((finding) => [finding.key, finding]))
  const is = new Set(after.map(({ key }) => key))
  return {
    closed: before.filter(({ key }) => !is.has(key)),
    opened: after.filter(({ key }) => !was.has(key)),
    moved: after.flatMap((finding) => {
      const known = was.get(finding.key)
      return known && known.severity !== finding.severity ? { before: known, after: finding } : []
    }),
    staying: after.filter(({ key }) => was.has(key)).length,
  }
}

/** What gaps weigh together. */
export const weightOf = (gaps: readonly Finding[]): number => gaps.reduce((sum, { severity }) => sum + severityWeight[severity], 0)

interface Standing {
  gaps: readonly Finding[]
  institutions: number
  coverage: Coverage | null
  figures: ReturnType<typeof figuresOf>
}

function standingOf(situation: Situation, network: Network): Standing {
  const known = standings.get(situation)?.get(network.key)
  if (known) return known
  const gaps = gapsOfNetwork(situation, network.key)
  const template = defaultTemplate(situation, network)
  const standing: Standing = {
    gaps,
    institutions: circleOf(situation, network.key).institutions.length,
    coverage: template && coverageOf(situation, network, template),
    figures: figuresOf(situation, network),
  }
  standings.set(situation, new Map([...(standings.get(situation) ?? []), [network.key, standing]]))
  return standing
}

/** One situation is held against many scenarios, and a situation never changes. */
const standings = new WeakMap<Situation, ReadonlyMap<string, Standing>>()

/** Floating-point figures of two graphs that are summed up in different orders are equal all the same. */
const isSame = (a: number | null, b: number | null): boolean => a === b || (a !== null && b !== null && Math.abs(a - b) < 1e-12)
