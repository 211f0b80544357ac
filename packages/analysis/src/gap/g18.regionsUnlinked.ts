import { neighbourLinks } from '../region/index.ts'
import { findingOf, groundOfRule } from './finding.ts'
import { aboutTerritories } from './gapRule.ts'
import { territoryName } from './naming.ts'

/**
 * [G18] Two neighbouring territories both have active networks, and no link between those is documented.
 * A gap of every territory that holds one of the two; its scope is the innermost territory around both.
 */
export const regionsUnlinked = aboutTerritories('G18', (situation, { key }) =>
  neighbourLinks(situation, (a, b) => situation.places.isWithin(a, key) || situation.places.isWithin(b, key))
    .filter(({ linked }) => !linked)
    .map(({ a, b, networksA, networksB }) =>
      findingOf({
        rule: 'G18',
        severity: 'MEDIUM',
        scope: { concept: 'territory', key: situation.places.innermostAround([a, b]) ?? a },
        subjects: [
          { concept: 'territory', key: a },
          { concept: 'territory', key: b },
        ],
        keyedBy: [a, b],
        facts: { a: territoryName(situation, a), b: territoryName(situation, b) },
        grounds: [groundOfRule('G18')],
        evidence: [...networksA, ...networksB].map((network) => ({ concept: 'network', key: network })),
      }),
    ),
)
