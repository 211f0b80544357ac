import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { print } from 'graphql/language/printer'
import { computed } from 'vue'
import { diffQuery } from '../change/compare.documents.ts'
import { gapsQuery } from '../gap/gap.documents.ts'
import { isFoundedBy } from '../network/networkTree.ts'
import { useNetworks } from '../network/useNetworks.ts'
import { mapQuery } from '../netzwerkkarte/netzwerkkarte.documents.ts'
import { useViewQuery } from '../query/useAsked.ts'
import { useQuery } from '../shell/useQuery.ts'
import { useLaterWords } from '../shell/useLaterWords.ts'
import { useViewState } from '../shell/useViewState.ts'
import { useWords } from '../shell/useWords.ts'
import { plusMonths } from '../time/index.ts'
import { type Noted, Notes } from './notes.ts'
import { agreementStatesQuery, bindingAgreementsQuery, reportQuery } from './report.documents.ts'
import { useEveryPage } from './useEveryPage.ts'

/** Everything that stands in the report of a network on the day of the view, and the queries behind it. */
export function useReport() {
  const { language, w } = useWords()
  const { later } = useLaterWords()
  const { state, network: key } = useViewState()
  const { day } = useNetworks()
  const from = computed(() => (state.value.from && state.value.from <= day.value ? state.value.from : plusMonths(day.value, -12)))
  const asked = computed(() => ({ network: key.value ?? '', asOf: day.value, language: language.value }))
  const whole = useViewQuery(reportQuery, asked)
  const map = useQuery(mapQuery, () => ({ ...asked.value, template: null }))
  const stated = computed(() => ({ network: asked.value.network, asOf: day.value }))
  const states = useQuery(agreementStatesQuery, stated)
  const gaps = useEveryPage(
    gapsQuery,
    () => ({ ...asked.value, rules: null, severities: null, first: 100 }),
    (data) => data?.network?.gaps,
  )
  const agreements = useEveryPage(
    bindingAgreementsQuery,
    () => asked.value,
    (data) => data?.network?.agreements,
  )
  const changed = computed(() => ({ network: key.value ?? '', from: from.value, to: day.value, language: language.value }))
  const diff = useQuery(diffQuery, changed)
  const answers = [whole, map, states, gaps, agreements, diff]

  const network = computed(() => {
    const found = whole.data.value?.network
    return found && isFoundedBy(found, day.value) ? found : null
  })
  const paragraphs = computed(() => network.value?.reading?.paragraphs ?? [])
  const sentences = computed(() => paragraphs.value.flatMap((paragraph) => paragraph.sentences))
  /** The query behind the sentence that answers a question of the list. */
  const behind = (question: string, title: string): Noted =>
    sentences.value.find(({ query }) => query.question === question)?.query ?? own(title, reportQuery, asked.value)
  const queries = computed(() => ({
    counted: behind('C18', later.value.report.figures),
    measured: behind('C21', later.value.report.figures),
    gaps: behind('C17', later.value.report.gaps),
    map: own(w.value.map.title, mapQuery, { ...asked.value, template: null }),
    agreements: own(later.value.report.endingWithinYear, bindingAgreementsQuery, asked.value),
    states: own(later.value.report.agreements, agreementStatesQuery, stated.value),
    changes: own(later.value.report.changes, diffQuery, changed.value),
  }))
  const notes = computed(() => {
    const { counted, measured, map: drawn, gaps: open, states, agreements: binding, changes } = queries.value
    return new Notes([counted, measured, ...sentences.value.map(({ query }) => query), drawn, open, states, binding, changes])
  })

  return {
    day,
    from,
    network,
    paragraphs,
    mapped: computed(() => map.data.value?.network ?? null),
    states: computed(() => states.data.value?.network ?? null),
    gaps: gaps.all,
    agreements: agreements.all,
    diff: computed(() => diff.data.value?.networkDiff ?? null),
    queries,
    notes,
    ready: computed(() =>
      Boolean(whole.data.value && map.data.value && states.data.value && gaps.all.value && agreements.all.value && diff.data.value),
    ),
    loading: whole.loading,
    error: computed(() => answers.find(({ error }) => error.value)?.error.value),
    retry: () => answers.filter(({ error }) => error.value).map(({ retry }) => retry()),
  }
}

const own = <Data, Variables extends OperationVariables>(
  title: string,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Noted => ({ title, document: print(document), variables: JSON.stringify(variables) })
