import { Agreement } from '../agreement/index.ts'
import { adds, addsTo, onRoot } from '../graphql/field.ts'
import { Institution } from '../institution/index.ts'
import { Meeting } from '../meeting/index.ts'
import { Network, insidePolicy } from '../network/index.ts'
import { Territory } from '../territory/index.ts'
import { Action, actionsPlanned } from './action.type.ts'
import { Commitment, commitmentsMade } from './commitment.type.ts'
import { needPolicy } from './need.policy.ts'
import { Need, needsVoiced } from './need.type.ts'

@addsTo(() => Need)
export class NeedActions {
  @adds(() => [Action], needPolicy, 'The actions that answer it and were planned by the day, oldest first.', { size: 3 })
  actions(@onRoot() need: Need): Action[] {
    return actionsPlanned(need.view, need.actionRows)
  }

  @adds(() => [Agreement], needPolicy, 'The agreements that answer it, as far as you see them.', { size: 2 })
  agreements(@onRoot() { view, table, row }: Need): Agreement[] {
    return table.columns.agreements
      .at(row)
      .filter((id) => view.sees('agreement', view.rowOf(id)))
      .map((id) => new Agreement(view, view.rowOf(id)))
  }

  @adds(() => [Meeting], needPolicy, 'The meetings that deal with it, as far as you see them.', { size: 2 })
  meetings(@onRoot() { view, table, row }: Need): Meeting[] {
    return table.columns.meetings
      .at(row)
      .filter((id) => view.sees('meeting', view.rowOf(id)))
      .map((id) => new Meeting(view, view.rowOf(id)))
  }
}

@addsTo(() => Network)
export class NetworkNeeds {
  @adds(() => [Need], insidePolicy, 'Needs about it that were voiced by the day, oldest first.')
  needs(@onRoot() network: Network): Need[] {
    return needsVoiced(network.view, network.referring('need', 'subject'))
  }

  @adds(() => [Action], insidePolicy, 'Its actions that were planned by the day, oldest first.')
  actions(@onRoot() network: Network): Action[] {
    return actionsPlanned(network.view, network.referring('action', 'subject'))
  }

  @adds(() => [Commitment], insidePolicy, 'What it had promised by the day, oldest first.')
  commitments(@onRoot() network: Network): Commitment[] {
    return commitmentsMade(network.view, network.referring('commitment', 'subject'))
  }
}

@addsTo(() => Institution)
export class InstitutionNeeds {
  @adds(() => [Need], needPolicy, 'Needs about it that were voiced by the day, oldest first.')
  needs(@onRoot() institution: Institution): Need[] {
    return needsVoiced(institution.view, institution.referring('need', 'subject'))
  }

  @adds(() => [Action], needPolicy, 'Actions of its own, or that it leads, that were planned by the day, oldest first.')
  actions(@onRoot() institution: Institution): Action[] {
    const rows = new Set([...institution.referring('action', 'subject'), ...institution.referring('action', 'lead')])
    return actionsPlanned(institution.view, rows)
  }

  @adds(() => [Commitment], needPolicy, 'What it had promised by the day, oldest first.')
  commitments(@onRoot() institution: Institution): Commitment[] {
    return commitmentsMade(institution.view, institution.referring('commitment', 'subject'))
  }
}

@addsTo(() => Territory)
export class TerritoryNeeds {
  @adds(() => [Need], needPolicy, 'Needs about it that were voiced by the day, oldest first.')
  needs(@onRoot() territory: Territory): Need[] {
    return needsVoiced(territory.view, territory.referring('need', 'subject'))
  }

  @adds(() => [Commitment], needPolicy, 'What had been promised for it by the day, oldest first.')
  commitments(@onRoot() territory: Territory): Commitment[] {
    return commitmentsMade(territory.view, territory.referring('commitment', 'subject'))
  }
}
