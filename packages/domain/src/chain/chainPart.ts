import { byKey, type Label, type Term } from '../language/index.ts'

/** What a step of a chain needs, in the order in which it is read. */
export const chainPartKinds = ['TIE', 'HANDOVER', 'AGREEMENT', 'FUNCTION', 'DEPUTY', 'AVAILABILITY'] as const
export type ChainPartKind = (typeof chainPartKinds)[number]

/** What the parts are called on screens. */
export const chainPartLabels: Record<ChainPartKind, Label> = {
  TIE: { de: 'Kooperation', en: 'cooperation' },
  HANDOVER: { de: 'Meldeweg', en: 'handover' },
  AGREEMENT: { de: 'Vereinbarung', en: 'agreement' },
  FUNCTION: { de: 'Ansprechstelle', en: 'contact point' },
  DEPUTY: { de: 'Vertretung', en: 'deputy' },
  AVAILABILITY: { de: 'Erreichbarkeit', en: 'availability' },
}

/** Whether a part is there: for all who give, for some of them, laid down and no longer true, or not at all. */
export const chainPartStates = ['HOLDS', 'PARTLY', 'BROKEN', 'MISSING', 'NOT_NEEDED'] as const
export type ChainPartState = (typeof chainPartStates)[number]

/** What the states of parts are called on screens. */
export const chainPartStateLabels: Record<ChainPartState, Label> = {
  HOLDS: { de: 'vorhanden', en: 'there' },
  PARTLY: { de: 'nur für einen Teil', en: 'for some only' },
  BROKEN: { de: 'trägt nicht', en: 'does not hold' },
  MISSING: { de: 'nicht dokumentiert', en: 'not documented' },
  NOT_NEEDED: { de: 'nicht erforderlich', en: 'not needed' },
}

/** Whether a step carries, best first. A chain carries as far as its weakest step. */
export const chainStates = ['HOLDS', 'WEAK', 'PARTLY', 'BROKEN', 'NO_SIDE'] as const
export type ChainState = (typeof chainStates)[number]

/** What the states of steps and chains are called on screens. */
export const chainStateLabels: Record<ChainState, Label> = {
  HOLDS: { de: 'trägt', en: 'holds' },
  WEAK: { de: 'trägt, ist aber nicht abgesichert', en: 'holds, but is not secured' },
  PARTLY: { de: 'trägt nur für einen Teil', en: 'holds for some only' },
  BROKEN: { de: 'trägt nicht', en: 'does not hold' },
  NO_SIDE: { de: 'eine Seite ist nicht dokumentiert', en: 'one side is not documented' },
}

const reasons = [
  {
    key: 'TIE_DOCUMENTED',
    de: 'Die beiden Seiten arbeiten nach dem Dokumentierten zusammen.',
    en: 'The two sides are documented to cooperate.',
  },
  {
    key: 'TIE_NONE',
    de: 'Eine Kooperation der beiden Seiten ist nicht dokumentiert.',
    en: 'No cooperation of the two sides is documented.',
  },
  { key: 'TIE_DENIED', de: 'Eine Seite gibt an, dass keine Kooperation besteht.', en: 'One side says that there is no cooperation.' },
  { key: 'HANDOVER_DESCRIBED', de: 'Ein Meldeweg ist beschrieben.', en: 'A handover is described.' },
  { key: 'HANDOVER_NONE', de: 'Ein Meldeweg ist nicht beschrieben.', en: 'No handover is described.' },
  { key: 'AGREEMENT_IN_FORCE', de: 'Eine Vereinbarung ist in Kraft.', en: 'An agreement is in force.' },
  {
    key: 'AGREEMENT_NOT_BINDING',
    de: 'Die Vereinbarung, auf der der Meldeweg beruht, ist nicht in Kraft.',
    en: 'The agreement on which the handover rests is not in force.',
  },
  {
    key: 'AGREEMENT_REQUIRED',
    de: 'Die vorgeschriebene Vereinbarung ist nicht als gültig dokumentiert.',
    en: 'The agreement that the law requires is not documented to be in force.',
  },
  {
    key: 'AGREEMENT_NOT_REQUIRED',
    de: 'Eine Vereinbarung ist hier nicht vorgeschrieben und nicht dokumentiert.',
    en: 'No agreement is required here, and none is documented.',
  },
  { key: 'FUNCTION_STAFFED', de: 'Eine Ansprechstelle ist benannt und besetzt.', en: 'A contact point is named and staffed.' },
  { key: 'FUNCTION_VACANT', de: 'Die benannte Ansprechstelle ist nicht besetzt.', en: 'The contact point that is named is vacant.' },
  { key: 'FUNCTION_GONE', de: 'Die benannte Ansprechstelle gibt es nicht mehr.', en: 'The contact point that is named no longer exists.' },
  { key: 'FUNCTION_NONE', de: 'Eine Ansprechstelle ist nicht benannt.', en: 'No contact point is named.' },
  { key: 'DEPUTY_STAFFED', de: 'Eine Vertretung ist benannt und besetzt.', en: 'A deputy is named and staffed.' },
  { key: 'DEPUTY_VACANT', de: 'Die benannte Vertretung ist nicht besetzt.', en: 'The deputy that is named is vacant.' },
  { key: 'DEPUTY_NONE', de: 'Eine Vertretung ist nicht benannt.', en: 'No deputy is named.' },
  { key: 'REACHABLE', de: 'Die Ansprechstelle ist erreichbar.', en: 'The contact point can be reached.' },
  { key: 'REACHABLE_BY_DEPUTY', de: 'Erreichbar ist nur die Vertretung.', en: 'Only the deputy can be reached.' },
  { key: 'NOT_AT_THIS_TIME', de: 'Zu dieser Zeit ist niemand erreichbar.', en: 'Nobody can be reached at this time.' },
  {
    key: 'NOBODY_STAFFED',
    de: 'Weder die Ansprechstelle noch eine Vertretung ist besetzt.',
    en: 'Neither the contact point nor a deputy is staffed.',
  },
  { key: 'HOURS_NOT_STATED', de: 'Wann jemand erreichbar ist, ist nicht angegeben.', en: 'Nobody has stated when anybody can be reached.' },
  {
    key: 'NO_WAY',
    de: 'Ohne beschriebenen Meldeweg steht nicht fest, wann wer zu erreichen ist.',
    en: 'Without a described handover nothing says when whom to reach.',
  },
  { key: 'ALL_THERE', de: 'Alles Nötige ist dokumentiert.', en: 'All that is needed is documented.' },
  {
    key: 'NO_GIVER',
    de: 'Die abgebende Seite ist im Netzwerk nicht dokumentiert.',
    en: 'The giving side is not documented in the network.',
  },
  {
    key: 'NO_TAKER',
    de: 'Die aufnehmende Seite ist im Netzwerk nicht dokumentiert.',
    en: 'The receiving side is not documented in the network.',
  },
] as const satisfies readonly Term[]

export type ChainReasonKey = (typeof reasons)[number]['key']

/** Why a part or a step stands as it does, in a sentence. */
export const chainReasons: readonly (Term & { readonly key: ChainReasonKey })[] = reasons
export const chainReasonByKey = byKey<Term>(chainReasons)
