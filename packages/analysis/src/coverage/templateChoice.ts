import { coverageTemplates, type CoverageTemplate, type Day, type Network } from '@geflecht/domain'
import { compareKeys, type Situation } from '../situation/index.ts'
import { isLocal, localTemplate } from './localTemplate.ts'

/** Whether a template applies to a network: the kind fits, the template's territory is the network's or contains it, and the day lies within its validity. */
export const appliesTo = (situation: Situation, { kind, territory }: Network, template: CoverageTemplate): boolean =>
  template.appliesTo.includes(kind) && situation.places.isWithin(territory, template.territory) && holdsOn(template, situation.asOf)

/**
 * The templates that apply to a network. The default first: duties before what is laid down locally, that before benchmarks, then the narrowest
 * territory, then the latest begin.
 */
export function applicableTemplates(
  situation: Situation,
  network: Network,
  templates: readonly CoverageTemplate[] = coverageTemplates,
): readonly CoverageTemplate[] {
  const chain = situation.places.chainOf(network.territory)
  const distance = (template: CoverageTemplate) => chain.indexOf(template.territory)
  const local = localTemplate(situation, network)
  return [...templates, ...(local.items.length > 0 ? [local] : [])]
    .filter((template) => appliesTo(situation, network, template))
    .toSorted(
      (a, b) =>
        Number(a.benchmark) - Number(b.benchmark) ||
        Number(isLocal(a)) - Number(isLocal(b)) ||
        distance(a) - distance(b) ||
        compareKeys(b.validFrom, a.validFrom) ||
        compareKeys(a.key, b.key),
    )
}

/** The template of law that a network is held against when none is named; a benchmark never is, nor what is laid down locally; null when no other applies. */
export function defaultTemplate(
  situation: Situation,
  network: Network,
  templates: readonly CoverageTemplate[] = coverageTemplates,
): CoverageTemplate | null {
  return applicableTemplates(situation, network, templates).find((template) => !template.benchmark && !isLocal(template)) ?? null
}

const holdsOn = ({ validFrom, validTo }: CoverageTemplate, day: Day): boolean => validFrom <= day && (validTo === null || day < validTo)
