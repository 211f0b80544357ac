import { applicableTemplates, defaultTemplate } from '@geflecht/analysis'
import type { CoverageBasis, CoverageTemplate as TemplateEntry } from '@geflecht/domain'
import { keyedFact } from '../atlas/keyedFact.ts'
import { situationOfNetwork } from '../atlas/situation.ts'
import { badInput, shortened } from '../graphql/fault.ts'
import { adds, addsTo, asks, onRoot, root, takes } from '../graphql/field.ts'
import { computedInsidePolicy, CoverageBasisEnum, Network } from '../network/index.ts'
import { coveragePolicy } from './coverage.policy.ts'
import { CoverageTemplate, templateTerms } from './coverage.terms.ts'
import { Coverage, coverageIn } from './coverage.type.ts'

@addsTo(() => Network)
export class NetworkCoverage {
  @adds(
    () => Coverage,
    computedInsidePolicy,
    'Whom a template expects in the network, and who is documented; null when no template applies and none is named, or when the network is not there on the day.',
    { nullable: true },
  )
  coverage(
    @onRoot() network: Network,
    @takes('template', () => String, 'Key of a template; the first that applies when left out.', { nullable: true }) template:
      | string
      | null,
    @takes('countedBy', () => CoverageBasisEnum, 'Forces one way of counting.', { nullable: true, defaultValue: 'CIRCLE' })
    countedBy: CoverageBasis | null,
  ): Coverage | null {
    const chosen = template == null ? defaultOf(network) : templateNamed(template)
    return chosen && coverageIn(network, chosen, countedBy ?? 'CIRCLE')
  }

  @adds(() => [CoverageTemplate], coveragePolicy, 'Templates that apply on the day, the default first, benchmarks last.', { size: 3 })
  applicableTemplates(@onRoot() network: Network): CoverageTemplate[] {
    const { view, row } = network
    return applicableTemplates(situationOfNetwork(view, row), keyedFact(view.atlas, 'network', row)).map(({ key }) => templateTerms.of(key))
  }
}

const defaultOf = ({ view, row }: Network): TemplateEntry | null =>
  defaultTemplate(situationOfNetwork(view, row), keyedFact(view.atlas, 'network', row))

const templateNamed = (key: string): TemplateEntry => {
  const template = templateTerms.find(key)
  if (!template) {
    throw badInput(
      `There is no template “${shortened(key)}”.`,
      `The templates are ${templateTerms.all.map((one) => one.key).join(', ')}.`,
      { argument: 'template' },
    )
  }
  return template.entry
}

@root()
export class CoverageVocabularyResolver {
  @asks(() => [CoverageTemplate], coveragePolicy, 'All coverage templates, of all times and territories.', { size: 6 })
  coverageTemplates(): readonly CoverageTemplate[] {
    return templateTerms.all
  }
}
