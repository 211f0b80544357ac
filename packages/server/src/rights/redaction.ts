/** Why something is not shown. */
export type RedactionReason = 'SIGN_IN' | 'OUT_OF_SCOPE' | 'SINGLE_PROFESSIONAL' | 'PARTIES_ONLY' | 'NOT_PUBLIC' | 'TOO_FEW' | 'REPORTER'
