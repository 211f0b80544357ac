import { evidenceOfCircle, evidenceOfDecision, expectationsWith, groundsOf, severityOf } from './expectation.ts'
import { findingOf } from './finding.ts'
import { aboutNetworks } from './gapRule.ts'

/** [G01] A group of participants that a template expects is not documented in the network; as severe as the obligation. */
export const requiredTypeMissing = aboutNetworks('G01', (situation, network) =>
  expectationsWith('NOT_DOCUMENTED', situation, network).map((expectation) => {
    const { item } = expectation.coverage
    const grounds = groundsOf(expectation)
    return findingOf({
      rule: 'G01',
      severity: severityOf(expectation),
      scope: { concept: 'network', key: network.key },
      subjects: [{ concept: 'network', key: network.key }, expectation.subject],
      discriminator: expectation.discriminator,
      facts: { item: { de: item.de, en: item.en }, network: network.name, norm: grounds.map(({ citation }) => citation) },
      grounds,
      evidence: [...evidenceOfDecision(expectation), ...evidenceOfCircle(situation, network, expectation.basis)],
    })
  }),
)
