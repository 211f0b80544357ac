import { computed, type ComputedRef, type MaybeRefOrGetter, onScopeDispose, toValue } from 'vue'
import { type Editing, isSameThing, type Person } from './person.ts'
import { others, ownEditing } from './present.ts'

/** What a field of a form does for presence. */
export interface EditingField {
  /** Call on focus: the others in the network see that this field is being edited. */
  begin: () => void
  /** Call on blur. */
  end: () => void
  /** Who else edits the same field at this moment. */
  others: ComputedRef<Person[]>
}

/** Shows others that a field is being edited, and here who else edits it. `id` is the key of the thing, `field` the field's name in the schema. */
export function useEditing(id: MaybeRefOrGetter<string>, field: MaybeRefOrGetter<string>): EditingField {
  let own: Editing | null = null
  const isHere = (editing: Editing | null) => editing !== null && isSameThing(editing.id, toValue(id)) && editing.field === toValue(field)
  function end(): void {
    if (own !== null && ownEditing.value === own) ownEditing.value = null
    own = null
  }
  onScopeDispose(end)
  return {
    begin: () => {
      own = { id: toValue(id), field: toValue(field) }
      ownEditing.value = own
    },
    end,
    others: computed(() => others.value.filter(({ editing }) => isHere(editing))),
  }
}
