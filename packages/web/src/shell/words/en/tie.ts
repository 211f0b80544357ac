import type { Words } from '../words.ts'

export const tie: Words['tie'] = {
  one: 'Tie',
  nothing: 'No cooperation between these two is documented on this day.',
  cooperation: 'Cooperation as both see it',
  level: 'Level',
  levelZero: '0 · no cooperation',
  form: 'Form',
  frequency: 'Contact',
  since: 'since',
  verifiedOn: 'confirmed',
  bySource: 'A source supports the cooperation; how the two see it is not documented.',
  oneSided: (stated, other) => `So far only ${stated} has stated the cooperation; the view of ${other} is not documented.`,
  agree: (level) => `Both state level ${level}.`,
  differ: (one, level, other, second) => `${one} states level ${level}, ${other} level ${second}: worth talking about.`,
  differSlightly: (one, level, other, second) =>
    `${one} states level ${level}, ${other} level ${second}: the two views lie close together.`,
  agreements: 'Agreements',
  handovers: 'Handovers',
  handoverOpen: (parts) => `Open: ${parts}`,
  gaps: 'Gaps',
}
