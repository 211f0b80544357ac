import { verbsOf } from '../writing/verb.ts'

/** Its form stands in a file of its own: what it asks for follows the catalogue of rules. */
const setRules = { name: 'setRules', icon: 'i-lucide-sliders-horizontal', place: 'subject', versioned: false, fields: [] } as const

export const verbs = [...verbsOf('Network', [setRules]), ...verbsOf('Territory', [setRules])]
