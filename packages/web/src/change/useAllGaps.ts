import type { Day } from '@geflecht/domain'
import { type ShallowRef, shallowRef, watch } from 'vue'
import { clientOn } from '../shell/clients.ts'
import { useQuery } from '../shell/useQuery.ts'
import { useWords } from '../shell/useWords.ts'
import { gapKeysQuery, type ListedGap } from './compare.documents.ts'

/** Every open gap of a network on a day, however many pages they take; undefined until all are there. */
export function useAllGaps(network: () => string, asOf: () => Day): ShallowRef<ListedGap[] | undefined> {
  const { language } = useWords()
  const all = shallowRef<ListedGap[]>()
  const variables = () => ({ network: network(), asOf: asOf(), language: language.value })
  const { data } = useQuery(gapKeysQuery, variables)
  watch(data, async (first) => {
    let page = first?.network?.gaps
    const gaps = page?.edges.map(({ node }) => node) ?? []
    while (page?.pageInfo.hasNextPage) {
      const answer = await clientOn(asOf()).query({ query: gapKeysQuery, variables: { ...variables(), after: page.pageInfo.endCursor } })
      if (data.value !== first) return
      page = answer.data?.network?.gaps
      gaps.push(...(page?.edges.map(({ node }) => node) ?? []))
    }
    if (first) all.value = gaps
  })
  return all
}
