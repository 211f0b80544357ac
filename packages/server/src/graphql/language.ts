import { type Label, labelOf, type Language } from '@geflecht/domain'
import { enumType, takes } from './field.ts'

export const LanguageEnum = enumType<Language>('Language', 'In which language texts are answered.', { DE: 'German.', EN: 'English.' })

/** The argument of every text that exists in both languages. */
export const inLanguage = () =>
  takes('language', () => LanguageEnum, 'The language of the text; German when left out.', { nullable: true, defaultValue: 'DE' })

export const textIn = (label: Label, language: Language | null | undefined): string => labelOf(label, language ?? 'DE')
