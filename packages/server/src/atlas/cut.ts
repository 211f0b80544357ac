import { isMoreThanInferred, type SituationFacts } from '@geflecht/analysis'
import type { Concept, Evidenced, FactSet, LocalGroup, RuleSet, Source } from '@geflecht/domain'
import { agreementAt } from './agreementAt.ts'
import { keyedFact } from './keyedFact.ts'
import { chainOf } from './surroundings.ts'
import type { View } from './view.ts'

/** Gathers the rows of a situation, concept by concept, each once; only what holds on the day goes in. */
export class Cut {
  private readonly rows = new Map<Concept, Set<number>>()
  private readonly territoryIds = new Set<number>()

  constructor(private readonly view: View) {}

  /** Ids of the territories gathered so far. */
  territories(): ReadonlySet<number> {
    return this.territoryIds
  }

  /** A territory with all that it lies in. */
  addTerritory(id: number): void {
    if (this.territoryIds.has(id)) return
    for (const place of chainOf(this.view.atlas, id)) this.territoryIds.add(place)
  }

  /** Rows of a concept gathered so far. */
  gathered(concept: Concept): number[] {
    return [...(this.rows.get(concept) ?? [])]
  }

  addInstitution(row: number): void {
    if (!this.view.isValid('institution', row) || !this.add('institution', row)) return
    const { id, columns } = this.view.atlas.tables.institution
    this.addTerritory(columns.territory.at(row))
    for (const contact of this.view.validReferring('functionContact', 'institution', id.at(row)!)) this.addContact(contact)
  }

  /** A function of an institution, and the one that stands in for it. */
  addContact(row: number): void {
    if (!this.view.isValid('functionContact', row) || !this.add('functionContact', row)) return
    const deputy = this.view.atlas.tables.functionContact.columns.deputy.at(row)
    if (deputy !== null) this.addContact(this.view.rowOf(deputy))
  }

  /** A network with its programme, bodies, mandates, memberships, meetings, rulings and everybody in them. */
  addNetwork(row: number): void {
    const { view } = this
    const { network, programme, mandate, membership } = view.atlas.tables
    if (!view.isValid('network', row) || !this.add('network', row)) return
    const id = network.id.at(row)!
    for (const place of [network.columns.territory.at(row), ...network.columns.areas.at(row)]) this.addTerritory(place)
    const parent = network.columns.programme.at(row)
    if (parent !== null && view.isValid('programme', view.rowOf(parent))) {
      this.add('programme', view.rowOf(parent))
      this.addInstitutionById(programme.columns.owner.at(view.rowOf(parent)))
    }
    for (const held of view.validReferring('mandate', 'network', id)) {
      this.add('mandate', held)
      this.addInstitutionById(mandate.columns.host.at(held))
    }
    for (const held of view.validReferring('membership', 'network', id)) {
      this.add('membership', held)
      this.addInstitutionById(membership.columns.institution.at(held))
    }
    for (const body of view.validReferring('body', 'network', id)) this.add('body', body)
    for (const ruling of view.validReferring('ruling', 'network', id)) this.add('ruling', ruling)
    for (const meeting of view.referring('meeting', 'network', id)) this.addMeeting(meeting)
  }

  /** The districts that hold one of the gathered territories, with their Jugendämter. */
  addDistricts(): void {
    const { land, territories, jugendamt } = this.view.atlas.tables.district.columns
    const near = new Set(this.territoryIds)
    for (const row of this.view.valid('district')) {
      if (!territories.at(row).some((id) => near.has(id))) continue
      this.add('district', row)
      for (const id of [land.at(row), ...territories.at(row)]) this.addTerritory(id)
      this.addInstitutionById(jugendamt.at(row))
    }
  }

  /** Which of the gathered territories share a border. */
  addNeighbourhoods(): void {
    const { b } = this.view.atlas.tables.neighbourhood.columns
    for (const id of this.territoryIds) {
      for (const row of this.view.validReferring('neighbourhood', 'a', id))
        if (this.territoryIds.has(b.at(row))) this.add('neighbourhood', row)
    }
  }

  facts(): SituationFacts {
    const { view } = this
    const elsewhere = this.networksElsewhere()
    for (const row of elsewhere) this.addTerritory(view.atlas.tables.network.columns.territory.at(row))
    for (const id of this.territoryIds) if (view.isValid('territory', view.rowOf(id))) this.add('territory', view.rowOf(id))
    const facts: Omit<SituationFacts, 'sources'> = {
      asOf: view.asOf,
      territories: this.keyed('territory'),
      neighbourhoods: this.keyed('neighbourhood'),
      districts: this.keyed('district'),
      institutions: this.keyed('institution'),
      programmes: this.keyed('programme'),
      networks: this.keyed('network'),
      bodies: this.keyed('body'),
      mandates: this.keyed('mandate'),
      memberships: this.keyed('membership'),
      keepingMemberships: this.keepingMemberships(),
      meetings: this.keyed('meeting'),
      participations: this.keyed('participation'),
      cooperations: this.keyed('cooperation'),
      claims: this.keyed('claim'),
      rulings: this.keyed('ruling'),
      agreements: this.inOrder('agreement').flatMap((row) => agreementAt(view, row) ?? []),
      handovers: this.keyed('handover'),
      contacts: this.keyed('functionContact'),
      needs: this.keyed('need'),
      actions: this.keyed('action'),
      localGroups: this.localGroups(),
      ruleSets: this.ruleSets(elsewhere),
      networksElsewhere: elsewhere.map((row) => {
        const { key, territory } = keyedFact(view.atlas, 'network', row)
        return { key, territory }
      }),
    }
    return { ...facts, sources: this.sourcesOf(facts) }
  }

  /** A meeting that was held, with everybody at it. */
  addMeeting(row: number): void {
    const { participation } = this.view.atlas.tables
    if (!this.view.wasHeld(row) || !this.add('meeting', row)) return
    for (const part of this.view.referring('participation', 'meeting', this.view.atlas.tables.meeting.id.at(row)!)) {
      this.add('participation', part)
      this.addInstitutionById(participation.columns.institution.at(part))
    }
  }

  addInstitutionById(id: number | null): void {
    if (id !== null) this.addInstitution(this.view.rowOf(id))
  }

  /** Keys of the networks with any membership that has begun and is not only inferred. */
  private keepingMemberships(): string[] {
    const { view } = this
    const { network, membership } = view.atlas.tables
    const keeps = (row: number) =>
      [...view.referring('membership', 'network', network.id.at(row)!)].some(
        (held) =>
          ['HOLDING', 'ENDED'].includes(view.phaseOf(membership, held)) && isMoreThanInferred(keyedFact(view.atlas, 'membership', held)),
      )
    return [...(this.rows.get('network') ?? [])].filter(keeps).map((row) => network.key.at(row))
  }

  /** Rows of the networks that agreements, hand-overs and cooperations name and that are not gathered: a gap about such a bond follows their rules. */
  private networksElsewhere(): number[] {
    const { agreement, handover, cooperation } = this.view.atlas.tables
    const named = [
      ...this.gathered('agreement').flatMap((row) => agreement.columns.networks.at(row)),
      ...this.gathered('handover').flatMap((row) => handover.columns.network.at(row) ?? []),
      ...this.gathered('cooperation').flatMap((row) => cooperation.columns.network.at(row) ?? []),
    ]
    const here = new Set(this.gathered('network'))
    return [...new Set(named.map((id) => this.view.rowOf(id)))]
      .filter((row) => !here.has(row) && this.view.isValid('network', row))
      .sort((a, b) => a - b)
  }

  /** What the gathered networks and territories want at the table on the day. */
  private localGroups(): LocalGroup[] {
    const { network } = this.view.atlas.tables
    const subjects = [...this.gathered('network').map((row) => network.id.at(row)!), ...this.territoryIds]
    const rows = subjects.flatMap((subject) => [...this.view.validReferring('localGroup', 'subject', subject)])
    return rows.sort((a, b) => a - b).map((row) => keyedFact(this.view.atlas, 'localGroup', row))
  }

  /** How gaps are looked for in the gathered networks and territories. */
  private ruleSets(elsewhere: readonly number[]): RuleSet[] {
    const { network } = this.view.atlas.tables
    const subjects = [...[...this.gathered('network'), ...elsewhere].map((row) => network.id.at(row)!), ...this.territoryIds]
    const rows = subjects.flatMap((subject) => [...this.view.referring('ruleSet', 'subject', subject)])
    return rows.sort((a, b) => a - b).map((row) => keyedFact(this.view.atlas, 'ruleSet', row))
  }

  /** The sources on whose days something depends: of facts that have to stay true and that nobody has confirmed. */
  private sourcesOf(facts: Omit<SituationFacts, 'sources'>): Source[] {
    const { networks, mandates, memberships, institutions, contacts, cooperations, handovers } = facts
    const kept: readonly (readonly Evidenced[])[] = [networks, mandates, memberships, institutions, contacts, cooperations, handovers]
    const unconfirmed = kept.flat().filter(({ provenance }) => provenance.every(({ lastConfirmedOn }) => lastConfirmedOn === null))
    const { source } = this.view.atlas.tables
    const rows = new Set(unconfirmed.flatMap(({ provenance }) => provenance.map(({ source: key }) => source.rowOfKey(key))))
    return [...rows].sort((a, b) => a - b).map((row) => keyedFact(this.view.atlas, 'source', row))
  }

  /** Rows in the order in which they were recorded, so that equal situations are equal. */
  private inOrder(concept: Concept): number[] {
    return this.gathered(concept).sort((a, b) => a - b)
  }

  private keyed<C extends Concept>(concept: C): FactSet[C][number][] {
    return this.inOrder(concept).map((row) => keyedFact(this.view.atlas, concept, row))
  }

  /** Puts one row in; false when it was there already. */
  add(concept: Concept, row: number): boolean {
    const rows = this.rows.get(concept) ?? new Set()
    this.rows.set(concept, rows)
    const fresh = !rows.has(row)
    rows.add(row)
    return fresh
  }
}
