import { coverageTemplates, type CoverageTemplate, type TemplateItem } from '@geflecht/domain'
import { circleOf } from '../circle/index.ts'
import { coverageOf } from '../coverage/index.ts'
import { compareKeys, type Situation } from '../situation/index.ts'

/** In how many networks of a territory a group is involved, beside the share that a survey found. */
export interface Inclusion {
  template: CoverageTemplate
  item: TemplateItem
  /** Keys of the networks that are compared: those of which anybody in the circle is documented; ascending. */
  networks: readonly string[]
  /** Keys of those that involve the group. */
  involving: readonly string[]
  /** Share of the compared networks that involve it, 0 to 1; null when none is compared. */
  share: number | null
  /** Share of the municipalities that involved it in the survey, 0 to 1, and the year of the survey. */
  benchmark: number
  year: number
  /** `share` − `benchmark`; null without a share. */
  difference: number | null
}

/**
 * The groups of every benchmark that holds on the day (NZFH-Kommunalbefragungen), each with its share among the active networks of the
 * territory and of places in it to whose kind the benchmark speaks, as far as `isTold`. A benchmark is a comparison, never a duty.
 */
export function inclusionIn(
  situation: Situation,
  territory: string,
  isTold: (network: string) => boolean = () => true,
): readonly Inclusion[] {
  const { asOf } = situation
  const holding = coverageTemplates.filter(
    ({ benchmark, validFrom, validTo }) => benchmark && validFrom <= asOf && (validTo === null || asOf < validTo),
  )
  return holding.flatMap((template) => {
    const networks = situation
      .networksIn(territory)
      .filter(
        ({ kind, dormant, key }) =>
          template.appliesTo.includes(kind) && !dormant && isTold(key) && circleOf(situation, key).institutions.length > 0,
      )
    const coverages = networks.map((network) => ({ key: network.key, items: coverageOf(situation, network, template).items }))
    return template.items.flatMap((item) => {
      if (!item.benchmark) return []
      const involving = coverages.filter(({ items }) => items.some((one) => one.item.key === item.key && one.status === 'COVERED'))
      const share = networks.length === 0 ? null : involving.length / networks.length
      // Surveys tell tenths of a percent.
      const benchmark = Math.round(item.benchmark.percent * 10) / 1000
      return [
        {
          template,
          item,
          networks: networks.map(({ key }) => key).toSorted(compareKeys),
          involving: involving.map(({ key }) => key).toSorted(compareKeys),
          share,
          benchmark,
          year: item.benchmark.year,
          difference: share === null ? null : share - benchmark,
        },
      ]
    })
  })
}
