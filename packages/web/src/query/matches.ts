import type { Question } from '@geflecht/domain/questions'

/** Without case and accents. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Whether every word of a text occurs in a question, in either language, in its key or in what answers it. */
export const matches = ({ key, de, en, answer }: Question, text: string): boolean => {
  const whole = plain([key, de, en, answer.de, answer.en].join(' '))
  return plain(text)
    .split(/\s+/)
    .every((word) => whole.includes(word))
}
