import type { LaterWords } from '../words.ts'

export const beside: LaterWords['beside'] = {
  intro:
    'The same figures for two networks on the same day, by the same scales. Networks differ in their tasks and sizes; a comparison is no ranking.',
  pick: { a: 'First network (A)', b: 'Second network (B)' },
  nothing: 'Choose two networks to stand side by side.',
  twoDays: 'Compare on two days',
  open: 'Compare two networks',
  openThese: 'Compare side by side',
  reading: (date, moreA, moreB, all) =>
    `On ${date}: of ${all} figures that can be compared ${moreA} are higher in A and ${moreB} in B, ${all - moreA - moreB} are the same.`,
  pictures: 'Network maps side by side',
  picturesOfDays: 'Network maps of the two days',
  marked: 'What is there on only one of the two days stands out on its map; everything else there steps back.',
  same: 'The maps show the same on both days.',
  pictured: (institutions, ties, covered, expected) =>
    `${institutions} ${institutions === 1 ? 'institution' : 'institutions'}, ${ties} ${ties === 1 ? 'tie' : 'ties'}; ${covered} of ${expected} expected groups covered.`,
  picturedOnly: (institutions, ties, groups) =>
    `Only here: ${institutions} ${institutions === 1 ? 'institution' : 'institutions'}, ${ties} ${ties === 1 ? 'tie' : 'ties'}; ${groups} ${groups === 1 ? 'group stands' : 'groups stand'} otherwise than on the other map.`,
  figures: 'Key figures side by side',
  difference: 'The difference says how much more or less it is in B than in A; what is counted is what is documented.',
  coverage: 'Coverage group by group',
  coverageUnknown: (names) => `For ${names} it is not documented who takes part; groups can therefore not be compared.`,
  scores: (a, b) => `Coverage: A ${a}, B ${b}.`,
  comparisonOnly: (names) => `This template does not apply to ${names}; there it is a comparison only.`,
  places: { both: 'Documented in both', onlyA: 'Documented in A only', onlyB: 'Documented in B only', nowhere: 'Documented in neither' },
  noGroup: 'No group.',
  sectors: 'Institutions by sector',
  agreements: { drafts: 'being prepared', signed: 'signed', inForce: 'in force', underReview: 'of these under review', over: 'ended' },
  sector: 'Sector',
  severity: 'Severity',
  state: 'State',
  agreementsHow:
    'Counted is what was made in the network or binds only institutions in it; the key figure above also counts agreements with parties outside.',
  meetings: 'Meetings by year',
  rhythm: (least, due) =>
    `means to meet at least ${least === 1 ? 'once' : `${least} times`} a year${due ? `; by that the next meeting would be due by ${due}` : ''}.`,
}
