import type {
  CoverageLoss as LossFound,
  DetourStep as DetourFound,
  Drill as DrillFound,
  DrillEffect as EffectFound,
  DrillLosses as LossesFound,
  Tie as AnalysedTie,
} from '@geflecht/analysis'
import type { ChainPartKind, CoverageStatus, Language } from '@geflecht/domain'
import { Agreement } from '../agreement/index.ts'
import type { View } from '../atlas/view.ts'
import { Chain, ChainPartKindEnum, ChainStanding, chainTerms, factOrNone, factsWithKeys, reasonIn } from '../chain/index.ts'
import { Tie } from '../cooperation/graph.type.ts'
import { Cooperation } from '../cooperation/index.ts'
import { CoverageStatusEnum, TemplateItem } from '../coverage/coverage.terms.ts'
import { objectType, shows } from '../graphql/field.ts'
import { inLanguage } from '../graphql/language.ts'
import { byName, sorted } from '../graphql/page.ts'
import { Handover, handoverOrder, HandoverTemplate, handoverTemplateTerms } from '../handover/index.ts'
import { FunctionContact, Institution, institutionsByName } from '../institution/index.ts'
import { institutionWithKnownKey, Membership, Network, networksByName } from '../network/index.ts'
import { drillPolicy } from './drill.policy.ts'

const contactOrder = byName<FunctionContact>(
  ({ functionTitle }) => functionTitle,
  ({ key }) => key,
)
const contactsNamed = (view: View, keys: readonly string[]) =>
  sorted(factsWithKeys(view, 'functionContact', FunctionContact, keys), contactOrder)

@objectType('DetourStep', 'One step of a way that is left: over a described hand-over, or to somebody with whom one cooperates.')
export class DetourStep {
  constructor(
    private readonly view: View,
    private readonly step: DetourFound,
  ) {}

  @shows(() => Institution, drillPolicy, 'Where it begins; null where you may not know of it.', { nullable: true })
  get from(): Institution | null {
    return institutionWithKnownKey(this.view, this.step.from)
  }

  @shows(() => Institution, drillPolicy, 'Where it leads; null where you may not know of it.', { nullable: true })
  get to(): Institution | null {
    return institutionWithKnownKey(this.view, this.step.to)
  }

  @shows(() => Handover, drillPolicy, 'The hand-over that it takes; null when it rests on cooperation.', { nullable: true })
  get handover(): Handover | null {
    return factOrNone(this.view, 'handover', Handover, this.step.by === 'HANDOVER' ? this.step.key : null)
  }

  @shows(() => Cooperation, drillPolicy, 'The cooperation that it rests on; null when it takes a hand-over.', { nullable: true })
  get cooperation(): Cooperation | null {
    return factOrNone(this.view, 'cooperation', Cooperation, this.step.by === 'COOPERATION' ? this.step.key : null)
  }

  @shows(() => FunctionContact, drillPolicy, 'A function that can be reached there; null when none is named.', { nullable: true })
  get contact(): FunctionContact | null {
    return factOrNone(this.view, 'functionContact', FunctionContact, this.step.contact)
  }
}

@objectType('DrillEffect', 'What a drill takes from somebody who gives in a step, wherever that step occurs.')
export class DrillEffect {
  constructor(
    private readonly view: View,
    private readonly effect: EffectFound,
  ) {}

  @shows(() => HandoverTemplate, drillPolicy, 'The step.')
  get template(): HandoverTemplate {
    return handoverTemplateTerms.of(this.effect.template.key)
  }

  @shows(() => Institution, drillPolicy, 'Who gives in it.')
  get from(): Institution {
    return institutionWithKnownKey(this.view, this.effect.from)
  }

  @shows(() => [Chain], drillPolicy, 'The chains in which it gives in this step, of those of which both ends are documented.', { size: 5 })
  get chains(): Chain[] {
    return this.effect.chains.map((key) => chainTerms.of(key))
  }

  @shows(() => Boolean, drillPolicy, 'Whether it could hand over before and cannot now; else something is only less secure.')
  get stops(): boolean {
    return this.effect.stops
  }

  @shows(() => [ChainPartKindEnum], drillPolicy, 'Which parts were there and are not now, in reading order.', { size: 2 })
  get lost(): readonly ChainPartKind[] {
    return this.effect.lost
  }

  @shows(() => String, drillPolicy, 'Why, in a sentence.')
  reason(@inLanguage() language: Language): string {
    return reasonIn(this.effect.reason, language)
  }

  @shows(
    () => [DetourStep],
    drillPolicy,
    'The shortest way that is left where it stops, over described hand-overs and cooperation, to whoever can be reached; null when none is documented, or nothing stops.',
    { nullable: true, size: 3 },
  )
  get detour(): DetourStep[] | null {
    return this.effect.detour?.map((step) => new DetourStep(this.view, step)) ?? null
  }
}

@objectType('CoverageLoss', 'A group that the law expects and that stands worse.')
export class CoverageLoss {
  constructor(private readonly loss: LossFound) {}

  @shows(() => TemplateItem, drillPolicy, 'The group.')
  get item(): TemplateItem {
    return new TemplateItem(this.loss.template, this.loss.item)
  }

  @shows(() => CoverageStatusEnum, drillPolicy, 'What is documented of it.')
  get before(): CoverageStatus {
    return this.loss.before
  }

  @shows(() => CoverageStatusEnum, drillPolicy, 'What would be left.')
  get after(): CoverageStatus {
    return this.loss.after
  }
}

@objectType('DrillLosses', 'What goes with an institution that is gone; all empty when the drill imagines none.')
export class DrillLosses {
  constructor(
    private readonly view: View,
    private readonly losses: LossesFound,
    /** The ties in the circle of which the viewer may know. */
    private readonly known: readonly AnalysedTie[],
  ) {}

  @shows(() => [Tie], drillPolicy, 'Its cooperation, agreements and hand-overs in the circle, by kind, then key.', { size: 20 })
  get ties(): Tie[] {
    const lost = new Set(this.losses.ties.map(({ key }) => key))
    return this.known.filter(({ key }) => lost.has(key)).map((tie) => new Tie(this.view, tie))
  }

  @shows(() => [Agreement], drillPolicy, 'Agreements in force of the network or its circle to which it is a party.', { size: 5 })
  get agreements(): Agreement[] {
    return factsWithKeys(this.view, 'agreement', Agreement, this.losses.agreements)
  }

  @shows(() => [Membership], drillPolicy, 'Its memberships in any network.', { size: 3 })
  get memberships(): Membership[] {
    return factsWithKeys(this.view, 'membership', Membership, this.losses.memberships)
  }

  @shows(() => [Handover], drillPolicy, 'Hand-overs of the network that name it or a function of its, by title.')
  get handovers(): Handover[] {
    return sorted(factsWithKeys(this.view, 'handover', Handover, this.losses.handovers), handoverOrder)
  }

  @shows(() => [Network], drillPolicy, 'Networks that it coordinates, by name.', { size: 2 })
  get coordinates(): Network[] {
    return networksByName(factsWithKeys(this.view, 'network', Network, this.losses.coordinates))
  }

  @shows(() => [FunctionContact], drillPolicy, 'Functions of others for which one of its functions stands in, by title.', { size: 2 })
  get deputyOf(): FunctionContact[] {
    return contactsNamed(this.view, this.losses.deputyOf)
  }

  @shows(
    () => [Institution],
    drillPolicy,
    'Institutions that only it connects by cooperation with the largest rest of the circle, by name.',
    { size: 5 },
  )
  get cutOff(): Institution[] {
    return institutionsByName(this.losses.cutOff.map((key) => institutionWithKnownKey(this.view, key)))
  }

  @shows(() => [CoverageLoss], drillPolicy, 'Groups that the template of the network expects and that stand worse without it.', { size: 3 })
  get coverage(): CoverageLoss[] {
    return this.losses.coverage.map((loss) => new CoverageLoss(loss))
  }
}

@objectType('Drill', 'What breaks in a network when something is imagined, and which detour is left. Nothing is written.')
export class Drill {
  constructor(
    private readonly view: View,
    private readonly drill: DrillFound,
    /** The ties in the circle of which the viewer may know. */
    private readonly ties: readonly AnalysedTie[],
  ) {}

  @shows(() => [ChainStanding], drillPolicy, 'How the chains stand then, in the order of the catalogue.', { size: 11 })
  get chains(): ChainStanding[] {
    return this.drill.chains.map((standing) => new ChainStanding(this.view, standing))
  }

  @shows(() => [Chain], drillPolicy, 'The chains that stand worse than on the day as it is.', { size: 11 })
  get worsened(): Chain[] {
    return this.drill.worsened.map((key) => chainTerms.of(key))
  }

  @shows(
    () => [DrillEffect],
    drillPolicy,
    'What it takes from those who give: what stops first, then in the order of the catalogue of hand-overs.',
    { size: 20 },
  )
  get effects(): DrillEffect[] {
    return this.drill.effects.map((effect) => new DrillEffect(this.view, effect)).filter(({ from }) => from.isVisible)
  }

  @shows(() => DrillLosses, drillPolicy, 'What goes with the institution that is gone.')
  get losses(): DrillLosses {
    return new DrillLosses(this.view, this.drill.losses, this.ties)
  }

  @shows(() => [FunctionContact], drillPolicy, 'Functions that can be reached then, of those who give or take over in a chain, by title.')
  get reachable(): FunctionContact[] {
    return contactsNamed(this.view, this.drill.reachable)
  }

  @shows(() => [FunctionContact], drillPolicy, 'Functions that cannot be reached then, though they can at other times, by title.')
  get unreachable(): FunctionContact[] {
    return contactsNamed(this.view, this.drill.unreachable)
  }
}
