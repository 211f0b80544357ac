import coverage from '../queries/coverage.graphql?raw'
import gaps from '../queries/gaps.graphql?raw'
import graph from '../queries/graph.graphql?raw'
import institutions from '../queries/institutions.graphql?raw'
import path from '../queries/path.graphql?raw'
import regionLinks from '../queries/region-links.graphql?raw'
import search from '../queries/search.graphql?raw'
import taxonomies from '../queries/taxonomies.graphql?raw'

/** A tab of GraphiQL: a document and variables with which it shows something. */
export interface OpeningTab {
  query: string
  variables: string
}

const tab = (query: string, variables: Record<string, unknown>): OpeningTab => ({ query, variables: JSON.stringify(variables, null, 2) })

/** The operations that clients rely on, each ready to run on the documented networks. */
export const openingTabs: readonly OpeningTab[] = [
  tab(coverage, { network: 'net.ratingen.ks', template: 'tpl.lkischg-nrw-9-4', asOf: '2023-05-03' }),
  tab(gaps, { network: 'net.ratingen.ks', first: 20 }),
  tab(graph, { network: 'net.ratingen.ks', ties: ['CO_ATTENDANCE'] }),
  tab(institutions, { filter: { sectors: ['gesundheit'] }, first: 20 }),
  tab(search, { text: 'familiengericht' }),
  tab(path, {
    from: { institution: 'inst.ratingen.gynaekologische-praxis' },
    to: { institution: 'inst.ratingen.familiengericht' },
    ties: ['CO_ATTENDANCE'],
  }),
  tab(regionLinks, { land: '05', level: 'GEMEINDE', linked: false }),
  tab(taxonomies, { language: 'DE' }),
]
