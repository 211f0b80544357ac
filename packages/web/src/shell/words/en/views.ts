import type { Words } from '../words.ts'

export const views: Words['views'] = {
  overview: 'Overview',
  matrix: 'Matrix',
  netzwerkkarte: 'Network map',
  graph: 'Graph',
  gaps: 'Gaps',
  agreements: 'Agreements',
  handovers: 'Handovers',
  whatif: 'What if …',
  compare: 'Comparison',
  report: 'Report',
  history: 'History',
  directory: 'Directory',
  networks: 'Network of networks',
  compareNetworks: 'Two networks compared',
  signIn: 'Sign in',
  welcome: 'Set up your account',
  settings: 'Settings',
  accounts: 'Accounts and roles',
  work: 'My work',
  start: 'All networks',
}
