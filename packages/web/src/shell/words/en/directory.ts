import type { Words } from '../words.ts'
import { count } from './count.ts'

export const directory: Words['directory'] = {
  title: 'Directory',
  intro: 'All institutions documented on the reference date.',
  filter: 'Filter by name',
  name: 'Name',
  type: 'Type',
  carrier: 'Run by',
  place: 'Place',
  networks: 'Networks',
  facets: 'Filters',
  sectors: 'Sector',
  types: 'Type of institution',
  carriers: 'Run by',
  territories: 'Territory',
  reset: 'Clear filters',
  none: 'No institution fits these filters.',
  total: (n) => count(n, 'institution', 'institutions'),
  loadingMore: 'Loading more …',
  showMore: 'Show more',
  showLess: 'Show fewer',
  table: 'Institutions',
}
