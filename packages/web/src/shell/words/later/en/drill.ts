import { count } from '../../en/count.ts'
import type { LaterWords } from '../words.ts'

export const drill: LaterWords['drill'] = {
  intro:
    'Choose what fails: a time at which somebody has to be reached, an institution that is gone, or a vacant contact point. Nothing is stored; you can pass on the address of the page.',
  pick: 'Nothing is chosen yet.',
  without: 'Institution is gone',
  vacant: 'Contact point is vacant',
  nobodyGone: 'no institution is gone',
  nothingVacant: 'all contact points as documented',
  clear: 'Reset',
  summary: (stopped, without, chains) =>
    stopped === 0
      ? `No way stops${chains === 0 ? '; no chain stands worse' : ''}.`
      : `${count(stopped, 'way stops', 'ways stop')}, ${without === 0 ? 'a detour is left everywhere' : `${without === 1 ? 'for 1' : `for ${without}`} no detour is documented`}. ${count(chains, 'chain stands', 'chains stand')} worse.`,
  onChains: 'On the chains',
  stops: 'Stops',
  weakens: 'Weakens',
  nothingStops: 'Nothing stops.',
  nothingWeakens: 'Nothing weakens without stopping.',
  detour: 'Detour:',
  noDetour: 'No detour documented',
  byHandover: 'handover',
  byCooperation: 'cooperation',
  hidden: 'not visible',
  lost: 'Then lacking:',
  losses: 'What goes with the institution',
  coverage: 'Groups expected by law that are covered less',
  cooperations: 'Cooperations in the network',
  cutOff: 'Lose their connection to the network',
  agreements: 'Agreements in force',
  handovers: 'Handovers',
  memberships: 'Memberships in',
  coordinates: 'Coordination of',
  deputyOf: 'Deputy for',
  reachable: 'Who can be reached then',
  nobody: 'Nobody has stated to be reachable then.',
}
