import { useLaterWords } from '../shell/useLaterWords.ts'
import type { AuthAnswer } from './auth.ts'

/** Says in the reader's language why signing in or changing the account did not work. */
export function useAuthWords(): { why: (answer: AuthAnswer) => string } {
  const { later } = useLaterWords()
  return {
    why(answer) {
      if (answer.ok) return ''
      const reasons: Readonly<Record<string, string>> = later.value.signIn.reasons
      return reasons[answer.reason] ?? later.value.signIn.reasons.OTHER
    },
  }
}
