import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql'

/** How large a part of a document is, fragments counted wherever they are used. */
export interface Structure {
  /** Fields within fields; fragments add nothing. */
  depth: number
  fields: number
  aliases: number
}

/** Measures selections; each fragment once, however often it is used. A fragment that leads back to itself counts as empty there: another rule refuses it. */
export const structureReader = (document: DocumentNode): ((selections: SelectionSetNode) => Structure) => {
  const fragments = fragmentsOf(document)
  const known = new Map<string, Structure>()
  const ofFragment = (name: string): Structure => {
    const measured = known.get(name)
    if (measured) return measured
    known.set(name, nothing)
    const fragment = fragments.get(name)
    const structure = fragment ? measure(fragment.selectionSet) : nothing
    known.set(name, structure)
    return structure
  }
  const measure = ({ selections }: SelectionSetNode): Structure =>
    selections.reduce<Structure>((sum, selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return joined(sum, ofFragment(selection.name.value))
      const inner = selection.selectionSet ? measure(selection.selectionSet) : nothing
      if (selection.kind === Kind.INLINE_FRAGMENT) return joined(sum, inner)
      return joined(sum, { depth: inner.depth + 1, fields: inner.fields + 1, aliases: inner.aliases + (selection.alias ? 1 : 0) })
    }, nothing)
  return measure
}

export const fragmentsOf = (document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  )

const nothing: Structure = { depth: 0, fields: 0, aliases: 0 }

const joined = (a: Structure, b: Structure): Structure => ({
  depth: Math.max(a.depth, b.depth),
  fields: a.fields + b.fields,
  aliases: a.aliases + b.aliases,
})
