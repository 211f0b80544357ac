import type {
  ChainPart as PartFound,
  ChainStanding as StandingFound,
  ChainStep as StepFound,
  ChainWay as WayFound,
  WayPart,
} from '@geflecht/analysis'
import {
  chainReasonByKey,
  type ChainPartKind,
  type ChainPartState,
  type ChainReasonKey,
  type ChainState,
  type Language,
} from '@geflecht/domain'
import { Agreement } from '../agreement/index.ts'
import type { View } from '../atlas/view.ts'
import { Cooperation } from '../cooperation/index.ts'
import { objectType, shows } from '../graphql/field.ts'
import { inLanguage, textIn } from '../graphql/language.ts'
import { Handover, HandoverTemplate, handoverTemplateTerms } from '../handover/index.ts'
import { FunctionContact, Institution, institutionsByName } from '../institution/index.ts'
import { institutionWithKnownKey } from '../network/index.ts'
import { chainPolicy } from './chain.policy.ts'
import { factOrNone } from './factOrNone.ts'
import { Chain, ChainPartKindEnum, ChainPartStateEnum, ChainStateEnum, chainTerms } from './chain.terms.ts'

export const reasonIn = (key: ChainReasonKey, language: Language): string => textIn(chainReasonByKey.get(key)!, language)

@objectType('ChainWayPart', 'Whether one part of the way of one institution is there.')
export class ChainWayPart {
  constructor(private readonly part: WayPart) {}

  @shows(() => ChainPartKindEnum, chainPolicy, 'Which part.')
  get kind(): ChainPartKind {
    return this.part.kind
  }

  @shows(() => ChainPartStateEnum, chainPolicy, 'Whether it is there; never PARTLY.')
  get state(): ChainPartState {
    return this.part.state
  }

  @shows(() => String, chainPolicy, 'Why, in a sentence.')
  reason(@inLanguage() language: Language): string {
    return reasonIn(this.part.reason, language)
  }
}

@objectType('ChainWay', 'How one institution gives in a step of a chain: the best of the ways that are described for it.')
export class ChainWay {
  constructor(
    private readonly view: View,
    private readonly way: WayFound,
  ) {}

  @shows(() => Institution, chainPolicy, 'Who gives.')
  get from(): Institution {
    return institutionWithKnownKey(this.view, this.way.from)
  }

  @shows(() => Institution, chainPolicy, 'To whom the hand-over leads by name; null when it names a type, or none is described.', {
    nullable: true,
  })
  get to(): Institution | null {
    return this.way.to === null ? null : institutionWithKnownKey(this.view, this.way.to)
  }

  @shows(() => Boolean, chainPolicy, 'Whether it is described and somebody can be reached at the moment that was asked about.')
  get usable(): boolean {
    return this.way.usable
  }

  @shows(() => Handover, chainPolicy, 'The described hand-over; null when there is none.', { nullable: true })
  get handover(): Handover | null {
    return factOrNone(this.view, 'handover', Handover, this.way.handover)
  }

  @shows(() => Cooperation, chainPolicy, 'The cooperation of the two sides, a denied one too; null when none is documented.', {
    nullable: true,
  })
  get cooperation(): Cooperation | null {
    return factOrNone(this.view, 'cooperation', Cooperation, this.way.cooperation)
  }

  @shows(
    () => Agreement,
    chainPolicy,
    'The agreement that counts: in force, or the one that the hand-over names though it does not bind.',
    {
      nullable: true,
    },
  )
  get agreement(): Agreement | null {
    return factOrNone(this.view, 'agreement', Agreement, this.way.agreement)
  }

  @shows(() => FunctionContact, chainPolicy, 'The function that is addressed, staffed or vacant; null when none is named.', {
    nullable: true,
  })
  get contact(): FunctionContact | null {
    return factOrNone(this.view, 'functionContact', FunctionContact, this.way.contact)
  }

  @shows(() => FunctionContact, chainPolicy, 'The function that stands in for it; null when none is named.', { nullable: true })
  get deputy(): FunctionContact | null {
    return factOrNone(this.view, 'functionContact', FunctionContact, this.way.deputy)
  }

  @shows(() => [ChainWayPart], chainPolicy, 'Each part, in reading order.', { size: 6 })
  get parts(): ChainWayPart[] {
    return this.way.parts.map((part) => new ChainWayPart(part))
  }
}

@objectType('ChainPart', 'Whether one part of a step is there, over all who give in it.')
export class ChainPart {
  constructor(
    private readonly view: View,
    private readonly part: PartFound,
  ) {}

  @shows(() => ChainPartKindEnum, chainPolicy, 'Which part.')
  get kind(): ChainPartKind {
    return this.part.kind
  }

  @shows(() => ChainPartStateEnum, chainPolicy, 'Whether it is there.')
  get state(): ChainPartState {
    return this.part.state
  }

  @shows(() => String, chainPolicy, 'Why it is not there for those whom it concerns, or why it is, in a sentence.')
  reason(@inLanguage() language: Language): string {
    return reasonIn(this.part.reason, language)
  }

  @shows(() => [Institution], chainPolicy, 'Those who give for whom it is not there, by name.', { size: 5 })
  get concerns(): Institution[] {
    return institutionsByName(this.part.concerns.map((key) => institutionWithKnownKey(this.view, key)))
  }
}

@objectType('ChainStep', 'One hand-over of a chain, as it stands in a network.')
export class ChainStep {
  constructor(
    private readonly view: View,
    private readonly step: StepFound,
  ) {}

  @shows(() => HandoverTemplate, chainPolicy, 'What is handed over from whom to whom, and by which law.')
  get template(): HandoverTemplate {
    return handoverTemplateTerms.of(this.step.template.key)
  }

  @shows(() => ChainStateEnum, chainPolicy, 'How far it carries.')
  get state(): ChainState {
    return this.step.state
  }

  @shows(() => String, chainPolicy, 'Why, in a sentence, in the words of what weighs most.')
  reason(@inLanguage() language: Language): string {
    return reasonIn(this.step.reason, language)
  }

  @shows(() => [Institution], chainPolicy, 'Who gives, by name; the general social service of a Jugendamt gives with it.')
  get givers(): Institution[] {
    return institutionsByName(this.step.givers.map((key) => institutionWithKnownKey(this.view, key)))
  }

  @shows(() => [Institution], chainPolicy, 'Who takes over, by name: of the circle, or named by a hand-over of the network.', { size: 3 })
  get takers(): Institution[] {
    return institutionsByName(this.step.takers.map((key) => institutionWithKnownKey(this.view, key)))
  }

  @shows(() => [ChainPart], chainPolicy, 'What it needs and whether it is there, in reading order; empty when a side is not documented.', {
    size: 6,
  })
  get parts(): ChainPart[] {
    return this.step.parts.map((part) => new ChainPart(this.view, part))
  }

  @shows(() => [ChainWay], chainPolicy, 'How each who gives does so, those who cannot first; empty when a side is not documented.')
  get ways(): ChainWay[] {
    const cannot = this.step.ways.filter(({ usable }) => !usable)
    const ways = [...cannot, ...this.step.ways.filter(({ usable }) => usable)].map((way) => new ChainWay(this.view, way))
    return ways.filter(({ from }) => from.isVisible)
  }
}

@objectType('ChainStanding', 'How a chain stands in a network on the day.')
export class ChainStanding {
  constructor(
    private readonly view: View,
    private readonly standing: StandingFound,
  ) {}

  @shows(() => Chain, chainPolicy, 'The chain.')
  get chain(): Chain {
    return chainTerms.of(this.standing.chain.key)
  }

  @shows(() => ChainStateEnum, chainPolicy, 'How far it carries: that of its weakest step.')
  get state(): ChainState {
    return this.standing.state
  }

  @shows(() => [ChainStep], chainPolicy, 'Its steps, in order.', { size: 2 })
  get steps(): ChainStep[] {
    return this.standing.steps.map((step) => new ChainStep(this.view, step))
  }
}
