import { applicableTemplates } from '@geflecht/analysis'
import { type CoverageBasis, type CoverageTemplate as TemplateEntry, localTemplateKey } from '@geflecht/domain'
import { keyedFact } from '../atlas/keyedFact.ts'
import { situationOfNetwork } from '../atlas/situation.ts'
import { badInput, shortened } from '../graphql/fault.ts'
import { adds, addsTo, asks, onRoot, root, takes } from '../graphql/field.ts'
import { computedInsidePolicy, CoverageBasisEnum, Network } from '../network/index.ts'
import { coveragePolicy } from './coverage.policy.ts'
import { CoverageTemplate, templateEntryFor, templateFor, templateTerms } from './coverage.terms.ts'
import { Coverage, coverageIn } from './coverage.type.ts'

@addsTo(() => Network)
export class NetworkCoverage {
  @adds(
    () => Coverage,
    computedInsidePolicy,
    'Whom a template expects in the network, and who is documented; null when no template applies and none is named, or when the network is not there on the day. `tpl.local` names what is laid down locally.',
    { nullable: true },
  )
  coverage(
    @onRoot() network: Network,
    @takes('template', () => String, 'Key of a template; the first that applies and is no benchmark when left out.', { nullable: true })
    template: string | null,
    @takes('countedBy', () => CoverageBasisEnum, 'Forces one way of counting.', { nullable: true, defaultValue: 'CIRCLE' })
    countedBy: CoverageBasis | null,
  ): Coverage | null {
    const chosen = template == null ? defaultOf(network) : templateNamed(network, template)
    return chosen && coverageIn(network, chosen, countedBy ?? 'CIRCLE')
  }

  @adds(
    () => [CoverageTemplate],
    coveragePolicy,
    'Templates that apply on the day, the default first, then what is laid down locally, benchmarks last.',
    { size: 3 },
  )
  applicableTemplates(@onRoot() network: Network): CoverageTemplate[] {
    return templatesOf(network).map((template) => templateFor(template, network.key))
  }
}

const templatesOf = ({ view, row }: Network): readonly TemplateEntry[] =>
  applicableTemplates(situationOfNetwork(view, row), keyedFact(view.atlas, 'network', row))

/** What is shown first: what the law expects, else what is laid down locally. */
const defaultOf = (network: Network): TemplateEntry | null => templatesOf(network).find(({ benchmark }) => !benchmark) ?? null

const templateNamed = ({ view, row }: Network, key: string): TemplateEntry => {
  const template = templateEntryFor(view, row, key)
  if (!template) {
    throw badInput(
      `There is no template “${shortened(key)}”.`,
      `The templates are ${[...templateTerms.all.map((one) => one.key), localTemplateKey].join(', ')}.`,
      { argument: 'template' },
    )
  }
  return template
}

@root()
export class CoverageVocabularyResolver {
  @asks(() => [CoverageTemplate], coveragePolicy, 'All coverage templates, of all times and territories.', { size: 6 })
  coverageTemplates(): readonly CoverageTemplate[] {
    return templateTerms.all
  }
}
