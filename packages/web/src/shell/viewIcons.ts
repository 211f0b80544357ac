/** The views of one network, in the order of the navigation. */
export const networkViews = [
  'overview',
  'netzwerkkarte',
  'matrix',
  'graph',
  'timeline',
  'map',
  'gaps',
  'agreements',
  'handovers',
  'whatif',
  'compare',
  'history',
] as const
export type NetworkView = (typeof networkViews)[number]

/** The icon that stands for a view. */
export const viewIcons: Record<NetworkView | 'directory' | 'networks' | 'mapOfAll' | 'start' | 'work' | 'saved', string> = {
  overview: 'i-lucide-scan-eye',
  netzwerkkarte: 'i-lucide-radar',
  matrix: 'i-lucide-grid-3x3',
  graph: 'i-lucide-waypoints',
  timeline: 'i-lucide-chart-gantt',
  map: 'i-lucide-map-pinned',
  gaps: 'i-lucide-unlink',
  agreements: 'i-lucide-file-signature',
  handovers: 'i-lucide-route',
  whatif: 'i-lucide-flask-conical',
  compare: 'i-lucide-git-compare-arrows',
  history: 'i-lucide-history',
  directory: 'i-lucide-book-user',
  networks: 'i-lucide-orbit',
  mapOfAll: 'i-lucide-map-pinned',
  start: 'i-lucide-map',
  work: 'i-lucide-list-checks',
  saved: 'i-lucide-bookmark',
}
