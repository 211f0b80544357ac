import type { ConceptName, Row } from '../fact/concepts.ts'
import type { RequestContext } from '../graphql/context.ts'
import type { Subject } from '../graphql/subject.ts'
import type { Draft } from '../log/draft.ts'
import type { Rights } from '../rights/rights.ts'
import { verbs } from '../rights/verbs.ts'
import type { ChangeInput } from './change.inputs.ts'
import { carryOut, type Carried, type Errand } from './carryOut.ts'
import { found } from './found.ts'

/** A mutation of one thing that is there, or of what belongs to it. */
interface Changing<C extends ConceptName> extends Pick<Errand, 'command' | 'day' | 'fields'> {
  concept: C
  /** Changes the fact; gives what is answered where that is not this fact: the id of another one, or what is left of one that is gone. */
  // biome-ignore lint/suspicious/noConfusingVoidType: most changes answer the fact itself and give nothing
  change(draft: Draft, fact: Row<C>, rights: Rights): number | Subject | void
}

/**
 * Changes a thing that is there, in the version that was seen, for those of whom the registry of verbs says that they may.
 *
 * @param named its key, and the version that was seen; without a version where something is added to it
 */
export const changeThing = <C extends ConceptName>(
  context: RequestContext,
  { key, version }: Pick<ChangeInput, 'key'> & Partial<ChangeInput>,
  { concept, command, change, day, fields = {} }: Changing<C>,
): Promise<Carried> => {
  const factOf = (draft: Draft, rights: Rights) => draft.get(concept, found(draft, rights, concept, key))!
  return carryOut(context, {
    command,
    version,
    day: day ?? null,
    fields,
    whoMay: '`viewerMay` of the thing names what you may do with it.',
    may: (rights, draft) => verbs[concept]![command]!(rights, draft, factOf(draft, rights)),
    decide(draft, rights) {
      const fact = factOf(draft, rights)
      return change(draft, fact, rights) ?? fact.id
    },
  })
}
