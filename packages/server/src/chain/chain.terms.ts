import {
  chainPartLabels,
  chains,
  type Chain as ChainEntry,
  type ChainPartKind,
  type ChainPartState,
  type ChainState,
} from '@geflecht/domain'
import { enumType, objectType, shows } from '../graphql/field.ts'
import { meaningsOf } from '../graphql/meanings.ts'
import { Subject } from '../graphql/subject.ts'
import { CatalogueTerm, Term, termsOf } from '../graphql/term.ts'
import { HandoverTemplate, handoverTemplateTerms } from '../handover/index.ts'
import { InstitutionType, institutionTypeTerms } from '../institution/index.ts'
import { chainPolicy } from './chain.policy.ts'

export const ChainPartKindEnum = enumType<ChainPartKind>('ChainPartKind', 'What a step of a chain needs.', meaningsOf(chainPartLabels))

export const ChainPartStateEnum = enumType<ChainPartState>('ChainPartState', 'Whether a part of a step is there.', {
  HOLDS: 'It is there, for everybody who gives.',
  PARTLY: 'It is there for some of those who give.',
  BROKEN: 'It is laid down and does not hold: a vacant function, an agreement that does not bind, nobody who can be reached.',
  MISSING: 'Nothing is documented.',
  NOT_NEEDED: 'Nothing is documented, and nothing asks for it.',
})

export const ChainStateEnum = enumType<ChainState>('ChainState', 'How far a step or a chain carries, best first.', {
  HOLDS: 'It carries, and everything that it needs is there.',
  WEAK: 'It carries for everybody who gives, but something is not secured.',
  PARTLY: 'It carries for some of those who give.',
  BROKEN: 'It carries for nobody: no hand-over is described, or nobody can be reached.',
  NO_SIDE: 'The giving or the receiving side is not documented in the network.',
})

@objectType(
  'Chain',
  'A way through several hand-overs, from those who notice something to those who decide. Who takes over in one step gives in the next.',
  { implements: [Subject, Term] },
)
export class Chain extends CatalogueTerm<ChainEntry> {
  get typeName() {
    return 'Chain'
  }

  @shows(() => [InstitutionType], chainPolicy, 'The types of institution with which it begins.')
  get from(): InstitutionType[] {
    return this.entry.from.map((key) => institutionTypeTerms.of(key))
  }

  @shows(() => [HandoverTemplate], chainPolicy, 'Its hand-overs, in order, each with the law that expects it.', { size: 2 })
  get steps(): HandoverTemplate[] {
    return this.entry.steps.map((key) => handoverTemplateTerms.of(key))
  }
}

export const chainTerms = termsOf(Chain, chains)
