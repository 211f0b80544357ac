import { shallowRef } from 'vue'

/** Key and address of a saved view that was just opened, of which the viewer has made no picture yet. */
export const opened = shallowRef<{ key: string; address: string } | null>(null)
