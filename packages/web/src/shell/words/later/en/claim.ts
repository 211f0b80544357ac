import type { LaterWords } from '../words.ts'

export const claim: LaterWords['claim'] = {
  title: 'State a cooperation',
  offer: (name) => `Statement for ${name}`,
  offerConfirm: (name) => `Confirm for ${name}`,
  titleAnew: 'State the cooperation anew',
  titleConfirm: 'Confirm the cooperation',
  by: 'Who says so?',
  byHelp: 'The institution for which you speak.',
  with: 'With whom?',
  level: 'Level of cooperation',
  levelHelp: 'As your institution sees it today. The other side says so for itself.',
  forms: 'What you do together',
  frequency: 'How often you are in contact',
  since: 'Since when',
  otherSays: (name, level, word) => `${name} states level ${level} (${word}).`,
  done: (name) => `Statement about ${name}`,
}
