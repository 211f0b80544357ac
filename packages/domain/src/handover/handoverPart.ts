import type { Label } from '../language/index.ts'

/** What a described hand-over has to say, in the order in which it is read. */
export const handoverPartKinds = ['CHANNEL', 'AVAILABILITY', 'RESPONSE', 'FEEDBACK', 'CONTACT', 'AGREEMENT', 'TEST'] as const
export type HandoverPartKind = (typeof handoverPartKinds)[number]

/** Whether a part is said and still true. */
export const handoverPartStates = ['LAID_DOWN', 'MISSING', 'BROKEN', 'NOT_NEEDED'] as const
export type HandoverPartState = (typeof handoverPartStates)[number]

/** What the parts are called on screens. */
export const handoverPartLabels: Record<HandoverPartKind, Label> = {
  CHANNEL: { de: 'Kanal', en: 'channel' },
  AVAILABILITY: { de: 'Erreichbarkeit', en: 'availability' },
  RESPONSE: { de: 'Frist', en: 'time limit' },
  FEEDBACK: { de: 'Rückmeldung', en: 'feedback' },
  CONTACT: { de: 'Ansprechstelle', en: 'contact point' },
  AGREEMENT: { de: 'Vereinbarung', en: 'agreement' },
  TEST: { de: 'Erprobung', en: 'test' },
}

/** What the states are called on screens. */
export const handoverPartStateLabels: Record<HandoverPartState, Label> = {
  LAID_DOWN: { de: 'festgelegt', en: 'laid down' },
  MISSING: { de: 'nicht festgelegt', en: 'not laid down' },
  BROKEN: { de: 'trägt nicht mehr', en: 'no longer holds' },
  NOT_NEEDED: { de: 'nicht erforderlich', en: 'not needed' },
}
