import { useToast } from '@nuxt/ui/composables/useToast'
import { useLaterWords } from '../shell/useLaterWords.ts'
import type { Outcome } from './outcome.ts'

/** What is said at the edge of the screen after an edit: it stays long enough to be read and acted upon. */
export function useToasts(): {
  /** It has been done; with `undo` there is a way back. */
  done: (title: string, about: string, undo?: () => void) => void
  /** It has not been done, and why. */
  failed: (outcome: Outcome) => void
} {
  const { later } = useLaterWords()
  const toast = useToast()
  return {
    done(title, about, undo) {
      const actions = undo
        ? [
            {
              label: later.value.writing.undo,
              icon: 'i-lucide-undo-2',
              color: 'neutral' as const,
              variant: 'outline' as const,
              onClick: undo,
            },
          ]
        : []
      toast.add({
        title,
        description: about,
        icon: 'i-lucide-check',
        color: 'success',
        duration: undo ? 12_000 : 6000,
        orientation: 'horizontal',
        actions,
      })
    },
    failed(outcome) {
      const [title, description] = whyNot(outcome, later.value.writing)
      if (title) toast.add({ title, description, icon: 'i-lucide-circle-alert', color: 'error', duration: 12_000 })
    },
  }
}

/** Why an edit has not been done: in short, and as the server says it. Nothing where it has been, or waits. */
export function whyNot(
  outcome: Outcome,
  words: ReturnType<typeof useLaterWords>['later']['value']['writing'],
): [short: string | null, told: string] {
  if (outcome.kind === 'refused') return [words.refused, outcome.message]
  if (outcome.kind === 'conflict') return [words.conflictTitle, outcome.conflict.message]
  if (outcome.kind === 'anonymous') return [words.signInFirst, '']
  if (outcome.kind === 'forbidden') return [words.mayNot, outcome.message]
  if (outcome.kind === 'failed') return [words.failed, outcome.message]
  return [null, '']
}
