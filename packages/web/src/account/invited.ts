import { shallowRef } from 'vue'

/** Who was invited last, and the link where no mail carries it; shown once, by the list of accounts. */
export const invited = shallowRef<{ name: string; link: string | null } | null>(null)
