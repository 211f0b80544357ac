import { analystQuestions } from './analystQuestions.ts'
import { coordinatorQuestions } from './coordinatorQuestions.ts'
import { programQuestions } from './programQuestions.ts'
import type { Asker, Question } from './question.ts'

/** Every question that can be asked with one operation, by who asks. Explorer, handbook and tests read this list. */
export const questions: readonly Question[] = [...coordinatorQuestions, ...analystQuestions, ...programQuestions]

export const askerLabels: Readonly<Record<Asker, { de: string; en: string }>> = {
  COORDINATOR: { de: 'Netzwerkkoordination', en: 'Network coordination' },
  ANALYST: { de: 'Auswertung', en: 'Analysis' },
  PROGRAM: { de: 'Andere Programme', en: 'Other programs' },
}
