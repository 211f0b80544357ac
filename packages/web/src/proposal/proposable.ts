import type { FormThing, Verb } from '../writing/verb.ts'
import { verbs } from '../writing/verbs.ts'

/** What only a party can say or do for itself; no coordinator could carry it out. */
const ownWord = new Set([
  'signAgreement',
  'withdrawSignature',
  'withdrawParty',
  'acceptInvitation',
  'declineInvitation',
  'leaveNetwork',
  'confirmCooperation',
  'withdrawClaim',
  'voiceNeed',
  'withdrawReport',
])

/** The changes of a thing that somebody cannot make but can ask those to make who may. */
export const proposable = (thing: FormThing): readonly Verb[] =>
  verbs.filter(
    ({ of, name, when }) =>
      of === thing.__typename && !ownWord.has(name) && !thing.viewerMay.includes(name) && (when?.(thing as never) ?? true),
  )
