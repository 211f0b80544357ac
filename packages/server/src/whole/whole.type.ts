import { type Gathered, type Grain, gather, type WholeLine, type WholeNode } from '@geflecht/analysis'
import type { Language } from '@geflecht/domain'
import { Int } from 'type-graphql'
import { enumType, objectType, shows } from '../graphql/field.ts'
import { inLanguage } from '../graphql/language.ts'
import { open } from '../graphql/policy.ts'
import { InstitutionType, institutionTypeTerms, Sector, sectorTerms } from '../institution/index.ts'
import { Network } from '../network/index.ts'
import { Territory } from '../territory/index.ts'
import type { WholeFacts } from './wholeFacts.ts'
import { groupKey } from './groupKey.ts'
import { type WholeTieKind, wholeTieKinds } from './wholeTies.ts'

/** What the viewer may not know of was left out before anything was counted. */
const wholePolicy = open

const WholeTieKindEnum = enumType<WholeTieKind>('WholeTieKind', 'By what two institutions of the whole are tied, and who says so.', {
  AGREEMENT: 'Both are the parties of an agreement in force.',
  AGREEMENT_OF_MANY: 'Both are among three or more parties of an agreement in force.',
  CONFIRMED: 'A cooperation that both claim.',
  ONE_SIDED: 'A cooperation that one of the two claims.',
  DOCUMENTED: 'A cooperation that neither claims; a source documents it.',
  HANDOVER: 'A described hand-over from the first to the second.',
})

export const WholeGrainEnum = enumType<Grain>('WholeGrain', 'How far the institutions of the whole are gathered.', {
  INSTITUTION: 'Not at all: each stands for itself.',
  SECTOR: 'Those of a sector in a Kreis or kreisfreie Stadt stand as one.',
  TERRITORY: 'All of a Kreis or kreisfreie Stadt stand as one.',
})

@objectType(
  'WholeNodes',
  'What is drawn as one thing each, as lists with one entry for each: an institution, or several that stand as one. By name of the institution; a group stands where its first would.',
)
export class WholeNodes {
  constructor(
    private readonly facts: WholeFacts,
    private readonly nodes: readonly WholeNode[],
  ) {}

  @shows(
    () => [String],
    wholePolicy,
    'Key of the institution; of a group that of its territory, followed by `~` and the key of its sector where it is one of a sector.',
    { size: 100 },
  )
  get key(): string[] {
    const { institutions } = this.facts
    return this.nodes.map((node) => (node.institution === null ? groupKey(this.facts, node) : institutions[node.institution]!.key))
  }

  @shows(() => [String], wholePolicy, 'Name of the institution; of a group that of its territory, preceded by the name of its sector.', {
    size: 100,
  })
  name(@inLanguage() language: Language): string[] {
    const { institutions, territories } = this.facts
    const names = territories.map(({ name }) => name)
    const sectors = sectorTerms.all.map((sector) => sector.label(language))
    return this.nodes.map(({ institution, territory, sector }) => {
      if (institution !== null) return institutions[institution]!.name(language)
      return sector === null ? names[territory]! : `${sectors[sector]!}, ${names[territory]!}`
    })
  }

  @shows(() => [Int], wholePolicy, 'Place of its sector in `sectors`, counted from 0; -1 for a group of all sectors.', { size: 100 })
  get sector(): number[] {
    return this.nodes.map(({ sector }) => sector ?? -1)
  }

  @shows(() => [Int], wholePolicy, 'Place of its type in `types`, counted from 0; -1 for a group.', { size: 100 })
  get type(): number[] {
    const places = new Map(institutionTypeTerms.all.map(({ key }, place) => [key, place]))
    const { institutions } = this.facts
    return this.nodes.map(({ institution }) => (institution === null ? -1 : places.get(institutions[institution]!.type.key)!))
  }

  @shows(() => [Int], wholePolicy, 'Place of its Kreis or kreisfreie Stadt in `territories`, counted from 0.', { size: 100 })
  get territory(): number[] {
    return this.nodes.map(({ territory }) => territory)
  }

  @shows(() => [Int], wholePolicy, 'How many institutions it stands for; 1 is an institution itself.', { size: 100 })
  get institutions(): number[] {
    return this.nodes.map(({ institutions }) => institutions)
  }

  @shows(() => [Int], wholePolicy, 'How many ties lie between the institutions that it stands for.', { size: 100 })
  get ties(): number[] {
    return this.nodes.map(({ ties }) => ties)
  }
}

@objectType('WholeLines', 'What is drawn as one line each, as lists with one entry for each: ties of one kind between the same two.')
export class WholeLines {
  constructor(private readonly lines: readonly WholeLine[]) {}

  @shows(() => [Int], wholePolicy, 'Place of one end among the nodes, counted from 0; the giving one of a hand-over.', { size: 100 })
  get from(): number[] {
    return this.lines.map(({ from }) => from)
  }

  @shows(() => [Int], wholePolicy, 'Place of the other end.', { size: 100 })
  get to(): number[] {
    return this.lines.map(({ to }) => to)
  }

  @shows(() => [Int], wholePolicy, 'Place of the kind of its ties in `kinds`, counted from 0.', { size: 100 })
  get kind(): number[] {
    return this.lines.map(({ word }) => word)
  }

  @shows(() => [Int], wholePolicy, 'The highest level of cooperation among its ties, 1 to 5; 0 where none is stated.', { size: 100 })
  get level(): number[] {
    return this.lines.map(({ level }) => level)
  }

  @shows(() => [Int], wholePolicy, 'How many ties it stands for.', { size: 100 })
  get ties(): number[] {
    return this.lines.map(({ ties }) => ties)
  }
}

@objectType(
  'WholeMemberships',
  'Which institutions that stand for themselves are members of which network, as lists with one entry for each membership.',
)
export class WholeMemberships {
  @shows(() => [Int], wholePolicy, 'Place of the institution among the nodes, counted from 0.', { size: 100 })
  node!: number[]

  @shows(() => [Int], wholePolicy, 'Place of the network in `networks`, counted from 0.', { size: 100 })
  network!: number[]
}

@objectType(
  'WholeGraph',
  'All institutions of which you may know and the ties between them, small enough for tens of thousands: what is said of many is a list of numbers, each of which is a place in another list.',
)
export class WholeGraph {
  private readonly gathered: Gathered

  constructor(
    private readonly facts: WholeFacts,
    private readonly cutAt: number,
    gathering: Parameters<typeof gather>[1],
  ) {
    this.gathered = gather(facts, gathering)
  }

  @shows(() => Int, wholePolicy, 'The revision that it was cut from.')
  get revision(): number {
    return this.cutAt
  }

  @shows(() => Int, wholePolicy, 'How many institutions there are, gathered or not.')
  get institutions(): number {
    return this.facts.institutions.length
  }

  @shows(
    () => Int,
    wholePolicy,
    'How many ties there are between them: cooperations, pairs of parties of agreements in force, and described hand-overs.',
  )
  get ties(): number {
    return this.facts.from.length
  }

  @shows(() => WholeGrainEnum, wholePolicy, 'How far institutions are gathered so that the answer is no larger than asked for.')
  get grain(): Grain {
    return this.gathered.grain
  }

  @shows(() => [WholeTieKindEnum], wholePolicy, 'The kinds of ties that places name.', { size: 6 })
  get kinds(): readonly WholeTieKind[] {
    return wholeTieKinds
  }

  @shows(() => [Sector], wholePolicy, 'The sectors that places name.', { size: 20 })
  get sectors(): readonly Sector[] {
    return sectorTerms.all
  }

  @shows(() => [InstitutionType], wholePolicy, 'The types of institutions that places name.', { size: 80 })
  get types(): readonly InstitutionType[] {
    return institutionTypeTerms.all
  }

  @shows(() => [Territory], wholePolicy, 'The Kreise and kreisfreie Städte in which somebody is seated, by name.', { size: 100 })
  get territories(): readonly Territory[] {
    return this.facts.territories
  }

  @shows(() => [Network], wholePolicy, 'The networks into whose circle you may look and that keep memberships, by name.', { size: 100 })
  get networks(): readonly Network[] {
    return this.facts.networks
  }

  @shows(() => WholeNodes, wholePolicy, 'What is drawn as one thing each.')
  get nodes(): WholeNodes {
    return new WholeNodes(this.facts, this.gathered.nodes)
  }

  @shows(() => WholeLines, wholePolicy, 'What is drawn as one line each.')
  get lines(): WholeLines {
    return new WholeLines(this.gathered.lines)
  }

  @shows(() => WholeMemberships, wholePolicy, 'Who belongs to which network, of those who stand for themselves.')
  get memberships(): WholeMemberships {
    const { member, memberOf } = this.facts
    const nodeOf = new Map(
      this.gathered.nodes.flatMap(({ institution }, place) => (institution === null ? [] : [[institution, place] as const])),
    )
    const told = member.flatMap((institution, at) => {
      const node = nodeOf.get(institution)
      return node === undefined ? [] : [{ node, network: memberOf[at]! }]
    })
    return { node: told.map(({ node }) => node), network: told.map(({ network }) => network) }
  }
}
