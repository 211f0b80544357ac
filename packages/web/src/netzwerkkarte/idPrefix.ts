import type { InjectionKey } from 'vue'

/** With what the ids of a picture begin; two on one page have different ones. Provided by the drawing. */
export const idPrefix: InjectionKey<string> = Symbol('prefix of the ids of a Netzwerkkarte')
/** That of the one picture that most pages have. */
export const usualPrefix = 'map'
