import { count } from '../../en/count.ts'
import type { LaterWords } from '../words.ts'

export const overlap: LaterWords['overlap'] = {
  intro: 'Which networks share institutions, which do the same side by side, and where nothing joins neighbours.',
  territory: 'Choose a territory',
  everywhere: 'All territories',
  reading: (date, networks, places) => `On ${date}: ${count(networks, 'network', 'networks')} in ${count(places, 'place', 'places')}.`,
  readingTies: (sharing, institutions) =>
    sharing === 0
      ? 'There are no shared institutions that you may see.'
      : `${count(sharing, 'pair shares', 'pairs share')} institutions, ${count(institutions, 'institution', 'institutions')} altogether.`,
  readingMost: (a, b, n) => `“${a}” and “${b}” share most: ${count(n, 'institution', 'institutions')}.`,
  readingParallel: (n) => `${count(n, 'pair is', 'pairs are')} parallel.`,
  readingUnlinked: (n) =>
    n === 0 ? 'No gap between neighbours is known.' : `For ${count(n, 'pair', 'pairs')} of neighbouring places no link is documented.`,
  pictureOf: (name) => `Network of networks: ${name}`,
  help: 'Arrow right and left: from network to network. Arrow down: to shared institutions, there on with right and left, back with arrow up. Enter: details.',
  members: (n) => count(n, 'institution', 'institutions'),
  dormant: 'dormant',
  tiesOf: (n) => (n === 0 ? 'no link to others documented' : count(n, 'link', 'links')),
  sharedShort: (n, jaccard) => `${n} shared (${jaccard})`,
  sharedSpoken: (n, jaccard) =>
    n === 0
      ? 'no shared institutions that you may see'
      : `${count(n, 'shared institution', 'shared institutions')}, Jaccard index ${jaccard}`,
  parallel: 'parallel',
  sameComposition: 'at least half of the institutions are the same',
  samePurpose: 'the same task for the same place',
  unlinked: 'no link documented',
  unlinkedShort: 'not documented',
  legend: {
    size: 'Circle: a network, the larger the more take part',
    unknown: 'dashed: who takes part is not documented, or not for you to see',
    shared: 'Line: shared institutions; the Jaccard index in brackets',
    parallel: 'double line: parallel',
    unlinked: 'dashed line: neighbours without a documented link',
  },
  one: 'Two networks',
  bodies: 'Two bodies',
  numbered: 'The networks in the picture',
  table: 'Shared institutions',
  tableText: 'The same numbers as in the picture. The Jaccard index divides the shared institutions by all that take part in either.',
  tableNone: 'For no two of these networks shared institutions are documented.',
  pair: 'Between',
  shared: 'Shared',
  jaccard: 'Jaccard index',
  mark: 'Note',
  parallelTitle: 'What exists side by side',
  parallelText: 'Parallel means: at least half of the same institutions, or the same task for the same place. Often that is intended.',
  parallelNone: 'No parallel networks or bodies found.',
  tooMany: (n, most) =>
    `${n} networks are too many for a picture and for the key figures of each; up to ${most} are shown. Choose a smaller territory.`,
  none: 'No network is documented in this territory on this day.',
  sharedOnes: 'Shared institutions',
  sharedNone: 'No shared institutions that you may see.',
  openNetwork: 'To the overview of the network',
  closed: 'What networks have in common is for coordinators and analysts to see.',
}
