import { inclusionIn, type Inclusion as InclusionFound } from '@geflecht/analysis'
import type { Verification } from '@geflecht/domain'
import { Float, Int } from 'type-graphql'
import { situationOfTerritory } from '../atlas/situation.ts'
import type { View } from '../atlas/view.ts'
import { factsWithKeys } from '../chain/index.ts'
import { TemplateItem } from '../coverage/coverage.terms.ts'
import { adds, addsTo, objectType, onRoot, shows } from '../graphql/field.ts'
import { Network, networksByName } from '../network/index.ts'
import { VerificationEnum } from '../norm/norm.type.ts'
import { acrossNetworksPolicy, networksLookedInto, overlapPolicy } from '../overlap/overlap.policy.ts'
import { Territory } from '../territory/index.ts'

@objectType(
  'Inclusion',
  'In how many networks of a territory a group is involved, beside the share that a survey found. A comparison, never a duty.',
)
export class Inclusion {
  constructor(
    private readonly view: View,
    private readonly inclusion: InclusionFound,
  ) {}

  @shows(() => TemplateItem, overlapPolicy, 'The group.')
  get item(): TemplateItem {
    return new TemplateItem(this.inclusion.template, this.inclusion.item)
  }

  @shows(
    () => Int,
    overlapPolicy,
    'How many networks are compared: those of the kinds that the survey asked about of which anybody is documented.',
  )
  get compared(): number {
    return this.inclusion.networks.length
  }

  @shows(() => [Network], overlapPolicy, 'Those of them that involve the group, by name.')
  get involving(): Network[] {
    return networksByName(factsWithKeys(this.view, 'network', Network, this.inclusion.involving))
  }

  @shows(() => Float, overlapPolicy, 'The share of the compared networks that involve it, 0 to 1; null when none is compared.', {
    nullable: true,
  })
  get share(): number | null {
    return this.inclusion.share
  }

  @shows(() => Float, overlapPolicy, 'The share of municipalities that involved it in the survey, 0 to 1.')
  get benchmark(): number {
    return this.inclusion.benchmark
  }

  @shows(() => Int, overlapPolicy, 'The year of the survey.')
  get year(): number {
    return this.inclusion.year
  }

  @shows(() => Float, overlapPolicy, '`share` minus `benchmark`; below zero when fewer are involved here. Null without a share.', {
    nullable: true,
  })
  get difference(): number | null {
    return this.inclusion.difference
  }

  @shows(() => String, overlapPolicy, 'The survey.')
  get citation(): string {
    return this.inclusion.template.citation
  }

  @shows(() => VerificationEnum, overlapPolicy, 'How far its figures have been checked.')
  get verification(): Verification {
    return this.inclusion.template.verification
  }
}

@addsTo(() => Territory)
export class TerritoryInclusion {
  @adds(
    () => [Inclusion],
    acrossNetworksPolicy,
    'Which groups its early-help networks, and those of places in it, involve, of those into which you may look, beside the shares of the NZFH surveys of municipalities; in the order of the survey. Empty before 2017. Null, with a fault that says why, when you may not look across networks.',
    { size: 9, nullable: true },
  )
  inclusion(@onRoot() { view, row, key }: Territory): Inclusion[] {
    return inclusionIn(situationOfTerritory(view, row), key, networksLookedInto(view)).map((inclusion) => new Inclusion(view, inclusion))
  }
}
