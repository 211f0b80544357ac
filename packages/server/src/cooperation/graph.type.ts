import type { Tie as AnalysedTie } from '@geflecht/analysis'
import type { Day, TieKind } from '@geflecht/domain'
import { Int } from 'type-graphql'
import { Agreement } from '../agreement/index.ts'
import type { View } from '../atlas/view.ts'
import { badInput } from '../graphql/fault.ts'
import { adds, addsTo, objectType, onRoot, shows, takes } from '../graphql/field.ts'
import { open } from '../graphql/policy.ts'
import { Redacted } from '../graphql/redacted.type.ts'
import { DateScalar } from '../graphql/scalars.ts'
import { Institution } from '../institution/index.ts'
import { institutionWithKnownKey, Network, computedInsidePolicy } from '../network/index.ts'
import { cooperationPolicy } from './cooperation.policy.ts'
import { TieKindEnum } from './cooperation.type.ts'
import { tiesInNetwork } from './tiesInNetwork.ts'

/** Bounded, not paged: whoever wants more narrows the question. */
const mostItems = 5000

@objectType('Tie', 'One tie between two institutions of a graph.')
export class Tie {
  constructor(
    private readonly view: View,
    private readonly tie: AnalysedTie,
  ) {}

  @shows(() => String, cooperationPolicy, 'Key of the cooperation, else `tie.<kind>.<a>.<b>`; stable.')
  get key(): string {
    const { key, kind, from, to } = this.tie
    const { cooperation } = this.view.atlas.tables
    if (cooperation.rowOfKey(key) >= 0) return this.view.keyOf('cooperation', cooperation.rowOfKey(key))
    return this.from.key === from && this.to.key === to ? key : `tie.${kind}.${[this.from.key, this.to.key].sort().join('.')}`
  }

  @shows(() => TieKindEnum, cooperationPolicy, 'By what they are tied.')
  get kind(): TieKind {
    return this.tie.kind
  }

  @shows(() => Institution, cooperationPolicy, 'One side; the giving one when directed.')
  get from(): Institution {
    return institutionWithKnownKey(this.view, this.tie.from)
  }

  @shows(() => Institution, cooperationPolicy, 'The other side; the taking one when directed.')
  get to(): Institution {
    return institutionWithKnownKey(this.view, this.tie.to)
  }

  @shows(() => Boolean, cooperationPolicy, 'Whether it runs from `from` to `to` only.')
  get directed(): boolean {
    return this.tie.directed
  }

  @shows(
    () => Int,
    cooperationPolicy,
    'Level of cooperation, 1 to 5 (Frey et al. 2006); null when not stated, as for every kind but COOPERATION.',
    { nullable: true },
  )
  get level(): number | null {
    return this.tie.level
  }

  @shows(() => Boolean, cooperationPolicy, 'Whether both sides say so.')
  get confirmed(): boolean {
    return this.tie.confirmed
  }

  @shows(
    () => Agreement,
    cooperationPolicy,
    'The agreement on which a cooperation or hand-over rests, or of which both are parties; of several in force the one that ends first. Null for other kinds.',
    { nullable: true },
  )
  get agreement(): Agreement | null {
    const { agreement } = this.tie
    return agreement === null ? null : new Agreement(this.view, this.view.atlas.tables.agreement.rowOfKey(agreement))
  }

  @shows(() => [Institution], cooperationPolicy, 'Which of the two claim the cooperation on the day; empty for other kinds.', { size: 2 })
  get claimedBy(): Institution[] {
    return this.tie.claimedBy.map((key) => institutionWithKnownKey(this.view, key))
  }

  @shows(() => [Redacted], open, 'What you do not see of it, and why.', { size: 1 })
  get redacted(): readonly Redacted[] {
    return []
  }

  @shows(() => DateScalar, cooperationPolicy, 'The first day on which it holds.', { nullable: true })
  get validFrom(): Day | null {
    return this.tie.validFrom
  }

  @shows(() => DateScalar, cooperationPolicy, 'The first day on which it no longer holds.', { nullable: true })
  get validTo(): Day | null {
    return this.tie.validTo
  }
}

@objectType('NetworkGraph', 'A network as institutions and the ties between them.')
export class NetworkGraph {
  @shows(() => Int, cooperationPolicy, 'The revision that it was cut from.')
  revision!: number

  @shows(() => [Institution], cooperationPolicy, 'The circle, by name.', { size: 40 })
  institutions!: Institution[]

  @shows(() => [Tie], cooperationPolicy, 'Ties of the asked kinds between them, by kind, then key.', { size: 100 })
  ties!: Tie[]
}

@addsTo(() => Network)
export class NetworkGraphField {
  @adds(
    () => NetworkGraph,
    computedInsidePolicy,
    'The circle and the ties in it of which you may know, for a picture or another program; at most 5,000 institutions and ties.',
  )
  graph(
    @onRoot() network: Network,
    @takes('ties', () => [TieKindEnum], 'Which kinds of ties. Shared membership and attendance are projected to one tie per pair.', {
      nullable: true,
      defaultValue: ['COOPERATION', 'AGREEMENT', 'HANDOVER'],
    })
    kinds: TieKind[] | null,
  ): NetworkGraph {
    const { view } = network
    const { institutions, ties } = tiesInNetwork(network, kinds ?? ['COOPERATION', 'AGREEMENT', 'HANDOVER'])
    refuseTooMany(institutions.length + ties.length)
    return { revision: view.atlas.revision, institutions, ties: ties.map((tie) => new Tie(view, tie)) }
  }
}

const refuseTooMany = (found: number): void => {
  if (found <= mostItems) return
  throw badInput(
    `The graph has ${found} institutions and ties; ${mostItems} can be answered at once.`,
    'Ask for fewer kinds of ties, or for one kind at a time.',
    {
      limit: { name: 'items', allowed: mostItems, found },
    },
  )
}
