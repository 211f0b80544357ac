import type { TypedDocumentNode } from '@apollo/client'
import { shallowRef } from 'vue'
import { useLaterWords } from '../shell/useLaterWords.ts'
import { refreshAnswers } from '../shell/useQuery.ts'
import { useWords } from '../shell/useWords.ts'
import { carry, newNumber } from '../writing/carry.ts'
import { sending } from '../writing/form.ts'
import type { Outcome } from '../writing/outcome.ts'
import { useToasts } from '../writing/useToasts.ts'

/** A change of what is kept. */
export interface Keeping<Input> {
  document: TypedDocumentNode<unknown, { input: Input; language?: 'DE' | 'EN' | null }>
  input: NoInfer<Input>
}

/** What is said once it is done, and how it is taken back; nothing is said where nobody asked for it. */
export interface Said {
  done: string
  about: string
  undo?: () => unknown
}

/**
 * Changes views and stories that are kept. They stand beside the log of the graph, so what takes one back is another change of the shelf, and
 * nothing waits for a server that is away.
 */
export function useKeeping() {
  const { language } = useWords()
  const { later } = useLaterWords()
  const toasts = useToasts()
  const busy = shallowRef(false)

  async function run<Input>({ document, input }: Keeping<Input>, said?: Said): Promise<Outcome> {
    busy.value = true
    const answered = await carry(sending(document as never, { input, language: language.value } as never), newNumber())
    busy.value = false
    const outcome: Outcome =
      answered.kind === 'unanswered' ? { kind: 'failed', message: later.value.writing.notWithout, code: null } : answered
    if (outcome.kind !== 'done') {
      if (said) toasts.failed(outcome)
      return outcome
    }
    if (said) toasts.done(said.done, said.about, said.undo)
    void refreshAnswers()
    return outcome
  }
  return { busy, run }
}
