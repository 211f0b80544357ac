import type { InjectionKey } from 'vue'
import type { Notes } from './notes.ts'

/** The notes of the report around; null values where it comes without them. */
export const notesKey: InjectionKey<Readonly<Pick<Notes, 'numberOf'>>> = Symbol('notes of the report')
