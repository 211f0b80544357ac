import type { Words } from '../words.ts'

export const fictional: Words['fictional'] = {
  badge: 'fictional',
  explanation: 'Made-up example: these places, institutions and statements do not exist.',
  group: 'Invented example',
  documented: 'Documented networks',
  groupText:
    'A district that does not exist, with all that Geflecht can show: agreements, handovers, cooperation as both sides see it, and the gaps between.',
  documentedText: 'Real networks, only with what public sources support; much is therefore not documented.',
  storyEnds: (date) => `Fictional: the story ends on ${date}.`,
  end: 'End',
  toEnd: 'End: set to the last day of the story',
}
