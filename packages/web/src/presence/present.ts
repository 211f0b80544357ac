import { computed, shallowRef } from 'vue'
import type { Editing, MapPlace, Person } from './person.ts'

/** Whether the server has let this page in; without, nothing of presence shows. */
export const admitted = shallowRef(false)
/** The id under which others see whoever sits here. */
export const ownId = shallowRef('')
export const everybody = shallowRef<ReadonlyMap<string, Person>>(new Map())

/** Everybody else in the network, in the order of their names. */
export const others = computed(() =>
  [...everybody.value.values()].filter(({ id }) => id !== ownId.value).sort((one, other) => one.name.localeCompare(other.name, 'de')),
)

/** What is being edited on this page, and where its pointer is in the Netzwerkkarte. */
export const ownEditing = shallowRef<Editing | null>(null)
export const ownCursor = shallowRef<MapPlace | null>(null)

/** The id of whom this page follows; null while it goes its own ways. */
export const followed = shallowRef<string | null>(null)
