import type { LaterWords } from '../words.ts'

export const filter: LaterWords['filter'] = {
  title: 'All views of this network are narrowed to',
  sectors: (names) => `Looked at: ${names}`,
  ties: (sign) => `Only: ${sign}`,
  counted: (kinds) => `Counted: ${kinds}`,
  level: (from) => `Cooperation: ${from}`,
  range: (from, to) => `Range: ${from} to ${to}`,
  unheeded: 'changes nothing here',
  remove: (text) => `Remove: ${text}`,
  all: 'Remove all',
}
