import { shallowRef } from 'vue'

/** The secret of a token that has just been made; shown once, by the settings, and kept nowhere. */
export const newToken = shallowRef<string | null>(null)
