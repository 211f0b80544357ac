import { type Finding, outcomeOf, reasonOf, recommend, type ScenarioOutcome as Outcome, type Situation } from '@geflecht/analysis'
import type { Assumption } from '@geflecht/domain'
import { Int } from 'type-graphql'
import { templateTerms } from '../coverage/index.ts'
import { TemplateItem } from '../coverage/index.ts'
import { gapAtHand, gapVisible } from '../gap/index.ts'
import { badInput } from '../graphql/fault.ts'
import { adds, addsTo, onRoot, takes } from '../graphql/field.ts'
import { measureTerms } from '../measure/index.ts'
import { computedInsidePolicy, Network } from '../network/index.ts'
import { readerOf } from '../rights/reader.ts'
import { assumedIn, refuseFaulty } from './assumed.ts'
import { situationWithWanted } from './wanted.ts'
import { ScenarioInput } from './scenario.inputs.ts'
import { snapshotPolicy } from './scenario.policy.ts'
import { AssumedChange, Recommendation, Recommendations, ScenarioGap, ScenarioOutcome, SituationSnapshot } from './scenario.type.ts'
import { snapshotOf } from './snapshot.ts'

/** So much can be done at once, and so much by one institution, at most. */
const mostToDo = 10

@addsTo(() => Network)
export class NetworkScenario {
  @adds(
    () => ScenarioOutcome,
    computedInsidePolicy,
    'What would be if: which gaps would close and open, and what coverage and measures would move, without anything being written. Gaps are told and weighed as far as you may see them. Null when the network is not there on the day.',
    { nullable: true },
  )
  scenario(
    @onRoot() network: Network,
    @takes('input', () => ScenarioInput, 'What is assumed.') { assumptions: inputs }: ScenarioInput,
  ): ScenarioOutcome | null {
    const { situation, assumptions } = assumedIn(network, inputs)
    const fact = situation.network(network.key)
    if (!fact) return null
    const outcome = outcomeOf(situation, fact, assumptions, seenBy(network))
    refuseFaulty(outcome.faults, inputs)
    return shownOutcome(network, situation, assumptions, outcome)
  }

  @adds(
    () => Recommendations,
    computedInsidePolicy,
    'New ties, agreements and members that lessen most what the gaps weigh together that you may see. Nobody is asked for more than the capacity stated, less those with whom one has something already; whoever states none for at most `perInstitution`. Null when the network is not there on the day.',
    { nullable: true },
  )
  recommendations(
    @onRoot() network: Network,
    @takes('budget', () => Int, 'How many there may be, 1 to 10.', { nullable: true, defaultValue: 3 }) budget: number | null,
    @takes('perInstitution', () => Int, 'How many of them an institution may take on that states no capacity, 1 to 10.', {
      nullable: true,
      defaultValue: 2,
    })
    perInstitution: number | null,
  ): Recommendations | null {
    for (const [argument, number] of [['budget', budget] as const, ['perInstitution', perInstitution] as const])
      if (number !== null && (number < 1 || number > mostToDo))
        throw badInput(`${argument} is ${number}.`, `It is a number from 1 to ${mostToDo}.`, { argument })
    const situation = situationWithWanted(network)
    const fact = situation?.network(network.key)
    if (!situation || !fact) return null
    const plan = { budget: budget ?? 3, perInstitution: perInstitution ?? 2, matters: seenBy(network), possible: mayBeTold(network) }
    const { items, weight, candidates, method } = recommend(situation, fact, plan)
    return {
      items: items.map((item) =>
        Object.assign(new Recommendation({ de: reasonOf(item, 'DE'), en: reasonOf(item, 'EN') }), {
          assumption: new AssumedChange(network, situation, item.assumption),
          closes: item.closes.map((gap) => new ScenarioGap(network.view, gap)),
          opens: item.opens.map((gap) => new ScenarioGap(network.view, gap)),
          gain: item.gain,
        }),
      ),
      weight,
      candidates,
      best: method === 'ALL',
    }
  }

  @adds(
    () => SituationSnapshot,
    snapshotPolicy,
    'Everything from which the gaps and figures of the network are computed on the day, so that scenarios can be computed elsewhere with the same result. Null where you may not see every single fact in it, `scenario` answers then; and when the network is not there on the day.',
    { nullable: true },
  )
  situation(
    @onRoot() network: Network,
    @takes('with', () => [String], 'Keys of further institutions, at most 50, which stand in it with what they have with the others.', {
      nullable: true,
    })
    further: string[] | null,
  ): SituationSnapshot | null {
    const { situation } = assumedIn(
      network,
      (further ?? []).map((key) => ({ kind: 'REMOVE_INSTITUTION', institutions: [key] })),
    )
    const content = situation.network(network.key) ? snapshotOf(network.view, situation) : null
    return content === null ? null : { content }
  }
}

/** Which gaps the viewer may see, recorded or not. */
const seenBy = ({ view }: Network): ((gap: Finding) => boolean) => {
  const reader = readerOf(view.atlas)
  return ({ key, subjects }) => gapVisible(view, gapAtHand(reader, key), subjects)
}

/** Whether a recommendation names nobody whom the viewer may not see or tell from others. */
const mayBeTold =
  ({ view: { atlas, sight } }: Network) =>
  ({ institutions }: Assumption): boolean =>
    institutions.every((key) => {
      const row = atlas.tables.institution.rowOfKey(key)
      return row < 0 || (sight.sees('institution', row) && !sight.seals(row))
    })

const shownOutcome = (network: Network, situation: Situation, assumptions: readonly Assumption[], outcome: Outcome): ScenarioOutcome => {
  const { gaps, weight, institutions, coverage, measures } = outcome
  return {
    assumptions: assumptions.map((assumption) => new AssumedChange(network, situation, assumption)),
    closed: gaps.closed.map((gap) => new ScenarioGap(network.view, gap)),
    opened: gaps.opened.map((gap) => new ScenarioGap(network.view, gap)),
    moved: gaps.moved.map(({ before, after }) => new ScenarioGap(network.view, after, before)),
    staying: gaps.staying,
    weight,
    institutions,
    coverage: coverage && {
      template: templateTerms.of(coverage.before.template.key),
      before: coverage.before.score,
      after: coverage.after.score,
      items: coverage.after.items.flatMap(({ item, status: after }, place) => {
        const before = coverage.before.items[place]!.status
        return before === after ? [] : { item: new TemplateItem(coverage.after.template, item), before, after }
      }),
    },
    measures: measures.map(({ key, before, after }) => ({ measure: measureTerms.of(key), before: before.value, after: after.value })),
  }
}
