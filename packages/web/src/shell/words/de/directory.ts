import { count } from './count.ts'

export const directory = {
  title: 'Verzeichnis',
  intro: 'Alle Institutionen, die am Stichtag dokumentiert sind.',
  filter: 'Nach Namen filtern',
  name: 'Name',
  type: 'Art',
  carrier: 'Träger',
  place: 'Ort',
  networks: 'Netzwerke',
  facets: 'Filter',
  sectors: 'Sektor',
  types: 'Art der Institution',
  carriers: 'Träger',
  territories: 'Gebiet',
  reset: 'Filter aufheben',
  none: 'Keine Institution passt zu diesen Filtern.',
  total: (n: number): string => count(n, 'Institution', 'Institutionen'),
  loadingMore: 'Weitere werden geladen …',
  showMore: 'Mehr zeigen',
  showLess: 'Weniger zeigen',
  table: 'Institutionen',
} as const
