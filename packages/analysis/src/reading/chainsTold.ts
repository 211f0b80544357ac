import type { ChainState } from '@geflecht/domain'
import type { ReadingFacts } from './readingFacts.ts'
import { counted, statement, type Statement } from './statement.ts'
import { inWords, quoted } from './words.ts'

/** The chains that carry for nobody, as far as is documented. */
export const chainsBroken = (facts: ReadingFacts): readonly Statement[] => chainsTold(facts, 'CHAINS_BROKEN', ['BROKEN'])

/** The chains that carry for everybody at their beginning. */
export const chainsHolding = (facts: ReadingFacts): readonly Statement[] => chainsTold(facts, 'CHAINS_HOLD', ['HOLDS', 'WEAK'])

function chainsTold(
  { network, asOf, chains }: ReadingFacts,
  kind: 'CHAINS_BROKEN' | 'CHAINS_HOLD',
  states: readonly ChainState[],
): readonly Statement[] {
  const found = chains.filter(({ state }) => states.includes(state))
  const [first] = found
  if (!first) return []
  return [
    statement(kind, {
      n: found.length,
      facts: { all: inWords(chains.length), chain: quoted(first.chain) },
      variables: { network: network.key, asOf },
      numbers: [counted(found.length, `network.chains[state=${states.join('|')}].length`), counted(chains.length, 'network.chains.length')],
    }),
  ]
}
