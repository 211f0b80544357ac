import { evidenceOfDecision, evidenceOfStanding, expectationsWith, groundsOf } from './expectation.ts'
import { findingOf } from './finding.ts'
import { aboutNetworks } from './gapRule.ts'
import { institutionName, termLabel } from './naming.ts'

/** [G02] A group of participants that a template expects is documented in part only: a type, or the agreement that it needs, is not. */
export const requiredTypePartial = aboutNetworks('G02', (situation, network) =>
  expectationsWith('PARTIAL', situation, network).map((expectation) => {
    const { item, presentBy, missing } = expectation.coverage
    const grounds = groundsOf(expectation)
    return findingOf({
      rule: 'G02',
      severity: 'MEDIUM',
      scope: { concept: 'network', key: network.key },
      subjects: [{ concept: 'network', key: network.key }, expectation.subject],
      discriminator: expectation.discriminator,
      facts: {
        item: { de: item.de, en: item.en },
        network: network.name,
        norm: grounds.map(({ citation }) => citation),
        present: presentBy.map((key) => institutionName(situation, key)),
        missing: missing.map(termLabel),
      },
      grounds,
      evidence: [...evidenceOfDecision(expectation), ...evidenceOfStanding(situation, network, expectation.basis, presentBy)],
    })
  }),
)
