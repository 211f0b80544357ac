import { tieOf } from '@geflecht/analysis'
import { actionStatusOn, agreementStatusOn, disruptionStatusOn, needStatusOn } from '@geflecht/domain'
import { keyedFact } from '../atlas/keyedFact.ts'
import type { TemporalConcept, View } from '../atlas/view.ts'
import type { ConceptName, Concepts } from '../fact/concepts.ts'
import { circleIn, Network } from '../network/index.ts'

/** Facts that hold in a network on a day, by id; each with those of its fields that can differ from day to day. */
export type FactsOfDay = ReadonlyMap<number, Readonly<Record<string, unknown>>>

const ended: readonly (string | null)[] = [null, 'EXPIRED', 'TERMINATED', 'SUPERSEDED', 'SOLVED', 'MET', 'WITHDRAWN', 'DONE', 'DROPPED']

/** Gathers them: what is said about the network itself, its circle, and what is between the institutions of the circle. */
class Gathering {
  readonly facts = new Map<number, Record<string, unknown>>()
  private readonly circle: ReadonlySet<number>
  private readonly network: Network

  constructor(
    private readonly view: View,
    private readonly row: number,
  ) {
    this.network = new Network(view, row)
    this.circle = new Set(circleIn(this.network, 'CIRCLE').institutions.map(({ factId }) => factId))
  }

  gather(): FactsOfDay {
    if (this.view.isValid('network', this.row)) this.facts.set(this.network.factId, {})
    for (const concept of ['membership', 'mandate', 'body', 'ruling'] as const) this.holding(concept, 'network', this.network.factId)
    for (const id of this.circle) {
      this.facts.set(id, {})
      this.contactsOf(id)
    }
    this.meetings()
    this.cooperations()
    this.agreements()
    this.handovers()
    this.aboutThese()
    return this.facts
  }

  private idOf(concept: ConceptName, row: number): number {
    return this.view.atlas.tables[concept].id.at(row)!
  }

  private holding<C extends TemporalConcept>(concept: C, column: keyof Concepts[C] & string, id: number): void {
    for (const row of this.view.validReferring(concept, column, id)) this.facts.set(this.idOf(concept, row), {})
  }

  private contactsOf(institution: number): void {
    const { vacantSince } = this.view.atlas.tables.functionContact.columns
    for (const row of this.view.validReferring('functionContact', 'institution', institution)) {
      const day = vacantSince.at(row)
      this.facts.set(this.idOf('functionContact', row), { vacantSince: day !== null && day <= this.view.asOf ? day : null })
    }
  }

  private meetings(): void {
    for (const row of this.view.referring('meeting', 'network', this.network.factId))
      if (this.view.wasHeld(row)) this.facts.set(this.idOf('meeting', row), {})
  }

  private cooperations(): void {
    const { to, network } = this.view.atlas.tables.cooperation.columns
    const rows = new Set(this.view.validReferring('cooperation', 'network', this.network.factId))
    for (const id of this.circle)
      for (const row of this.view.validReferring('cooperation', 'from', id))
        if (this.circle.has(to.at(row)) || network.at(row) === this.network.factId) rows.add(row)
    for (const row of rows) this.cooperation(row)
  }

  private cooperation(row: number): void {
    const { atlas } = this.view
    const id = this.idOf('cooperation', row)
    const claims = [...this.view.validReferring('claim', 'cooperation', id)].sort((a, b) => a - b)
    for (const claim of claims) this.facts.set(this.idOf('claim', claim), {})
    const { form, level, frequency, confirmed, perceptionGap } = tieOf(
      keyedFact(atlas, 'cooperation', row),
      claims.map((claim) => keyedFact(atlas, 'claim', claim)),
    )
    this.facts.set(id, { claims: claims.map((claim) => this.idOf('claim', claim)), form, level, frequency, confirmed, perceptionGap })
  }

  private agreements(): void {
    const { agreement, agreementParty } = this.view.atlas.tables
    const rows = new Set<number>()
    for (const row of agreement.rows()) if (agreement.columns.networks.at(row).includes(this.network.factId)) rows.add(row)
    for (const id of this.circle)
      for (const party of this.view.referring('agreementParty', 'institution', id)) {
        const of = agreementParty.columns.agreement.at(party)
        const parties = [...this.view.referring('agreementParty', 'agreement', of)]
        if (parties.every((one) => this.circle.has(agreementParty.columns.institution.at(one)))) rows.add(this.view.rowOf(of))
      }
    for (const row of rows) this.agreement(row)
  }

  private agreement(row: number): void {
    const { atlas, asOf } = this.view
    const id = this.idOf('agreement', row)
    const successors = [...this.view.referring('agreement', 'predecessor', id)].map((one) => keyedFact(atlas, 'agreement', one))
    this.standing(id, agreementStatusOn(keyedFact(atlas, 'agreement', row), asOf, successors))
  }

  private handovers(): void {
    const { fromInstitution, toInstitution } = this.view.atlas.tables.handover.columns
    const rows = new Set(this.view.validReferring('handover', 'network', this.network.factId))
    for (const id of this.circle)
      for (const column of ['fromInstitution', 'toInstitution'] as const)
        for (const row of this.view.validReferring('handover', column, id))
          if ([fromInstitution.at(row), toInstitution.at(row)].every((end) => end === null || this.circle.has(end))) rows.add(row)
    for (const row of rows) this.facts.set(this.idOf('handover', row), {})
  }

  /** Disruptions, needs, actions and commitments about anything gathered so far. */
  private aboutThese(): void {
    const { atlas, asOf } = this.view
    for (const id of [...this.facts.keys()]) {
      // An id is looked up among facts of the column's own concept: asked of another, it would find a stranger's.
      const concept = atlas.conceptOf(id)
      for (const column of ['handover', 'cooperation'] as const)
        if (column === concept)
          for (const row of this.view.referring('disruption', column, id))
            this.standing(this.idOf('disruption', row), disruptionStatusOn(keyedFact(atlas, 'disruption', row), asOf))
      const actions = [...this.view.referring('action', 'subject', id)].map((row) => keyedFact(atlas, 'action', row))
      for (const row of this.view.referring('action', 'subject', id))
        this.standing(this.idOf('action', row), actionStatusOn(keyedFact(atlas, 'action', row), asOf))
      for (const row of this.view.referring('need', 'subject', id)) {
        const need = keyedFact(atlas, 'need', row)
        this.standing(
          this.idOf('need', row),
          needStatusOn(
            need,
            asOf,
            actions.filter(({ needs }) => needs.includes(need.key)),
          ),
        )
      }
      for (const row of this.view.referring('commitment', 'subject', id)) {
        const { madeOn, keptOn } = keyedFact(atlas, 'commitment', row)
        const kept = keptOn !== null && keptOn <= asOf
        if ((madeOn === null || madeOn <= asOf) && !kept) this.facts.set(this.idOf('commitment', row), {})
      }
    }
  }

  /** A fact whose status follows from the day; one that has not begun, or is over, is not there. */
  private standing(id: number, status: string | null): void {
    if (!ended.includes(status)) this.facts.set(id, { status })
  }
}

/** What holds in a network on the view's day: all of it; whoever shows it leaves out what the viewer may not see. */
export const factsOfDay = (view: View, network: number): FactsOfDay => new Gathering(view.whole, view.rowOf(network)).gather()
