import type { Words } from '../words.ts'
import { count } from './count.ts'

export const shell: Words['shell'] = {
  onlySeen: 'Counted is what you may see; there may be more.',
  noneSeen: 'Nothing is shown to you here. That does not mean that nothing is documented.',
  wrongDay: (text) => `“${text}” in the address is not a day. A day is written as YYYY-MM-DD, for example 2023-05-03; you see today.`,
  skip: 'Skip to the content',
  navigation: 'Navigation',
  openNavigation: 'Open the navigation',
  closeNavigation: 'Close the navigation',
  networks: 'Networks',
  planned: 'planned',
  notYet: (date) => `from ${date}`,
  moreNetworks: (n) => `${count(n, 'more network', 'more networks')} through search`,
  views: 'Views of the network',
  search: 'Search',
  language: 'Language',
  theme: 'Appearance',
  light: 'Light',
  dark: 'Dark',
  system: 'As the system',
  start: 'Start page',
}
