import type { TypedDocumentNode } from '@apollo/client'
import { readonly, type ShallowRef, shallowRef } from 'vue'
import { useRouter } from 'vue-router'
import { accountId } from '../account/viewer.ts'
import { announce } from '../shell/announcement.ts'
import { useLaterWords } from '../shell/useLaterWords.ts'
import { clientOn } from '../shell/clients.ts'
import { refreshAnswers } from '../shell/useQuery.ts'
import { useWords } from '../shell/useWords.ts'
import { carry, newNumber } from './carry.ts'
import { type Sending, sending, type Values } from './form.ts'
import { readForm } from './forms.ts'
import { lastStepQuery } from './lastStep.documents.ts'
import type { Outcome } from './outcome.ts'
import { undoEdit } from './undo.documents.ts'
import { useToasts } from './useToasts.ts'
import { letWait } from './waiting.ts'

/** What is known of an edit beside what is sent. */
export interface Told {
  /** What it is about, for the list of those that wait. */
  title: string
  form?: string
  values?: Values
  /** The version that was seen; null where the thing begins with this edit. */
  version?: number | null
  /** Without a connection it is not done, instead of waiting. */
  atOnce?: boolean
}

/** The revision of what was just done, where the answer does not tell it; nothing where it cannot be taken back. */
async function revisionOf(command: string): Promise<number | undefined> {
  const { data } = await clientOn(null)
    .query({ query: lastStepQuery, fetchPolicy: 'no-cache' })
    .catch(() => ({ data: undefined }))
  const step = data?.undoable
  return step?.command === command ? step.revision : undefined
}

/** Sends edits: what is done shows at once in every view, with a way back; what finds no server waits. The rest is for whoever asked. */
export function useSending(): { busy: Readonly<ShallowRef<boolean>>; send: (what: Sending, told: Told) => Promise<Outcome> } {
  const { later } = useLaterWords()
  const { language } = useWords()
  const toasts = useToasts()
  const router = useRouter()
  const busy = shallowRef(false)

  async function takeBack(revision: number, title: string): Promise<void> {
    const outcome = await carry(sending(undoEdit, { revision, language: language.value }), newNumber())
    if (outcome.kind !== 'done') return toasts.failed(outcome)
    void refreshAnswers()
    toasts.done(later.value.writing.undone, title)
  }

  async function send(what: Sending, { title, form, values, version, atOnce }: Told): Promise<Outcome> {
    const id = newNumber()
    busy.value = true
    const outcome = await carry(what, id)
    busy.value = false
    if (atOnce && outcome.kind === 'unanswered') return { kind: 'failed', message: later.value.writing.notWithout, code: null }
    if (outcome.kind === 'done') {
      void refreshAnswers()
      const revision = outcome.thing.version ?? (form === undefined ? undefined : await revisionOf(readForm(form).verb))
      // Saved as it was: there is nothing of one's own to take back.
      const isNew = typeof revision === 'number' && revision > (version ?? 0)
      toasts.done(later.value.writing.saved, title, isNew ? () => void takeBack(revision, title) : undefined)
    }
    if (outcome.kind === 'unanswered') {
      letWait({
        id,
        account: accountId.value,
        title,
        at: new Date().toISOString(),
        form: form ?? null,
        path: router.currentRoute.value.path,
        values: values ?? null,
        version: version ?? null,
        sending: what,
        outcome: null,
      })
      announce(later.value.writing.queued)
    }
    return outcome
  }
  return { busy: readonly(busy), send }
}

/** A command that needs no form, such as a button: what does not succeed is said at the edge of the screen. */
export function useCommand<Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Data, Variables>,
): { busy: Readonly<ShallowRef<boolean>>; run: (variables: NoInfer<Variables>, title: string) => Promise<Outcome> } {
  const toasts = useToasts()
  const { busy, send } = useSending()
  async function run(variables: Variables, title: string): Promise<Outcome> {
    const outcome = await send(sending(document, variables), { title })
    toasts.failed(outcome)
    if (outcome.kind === 'conflict') void refreshAnswers()
    return outcome
  }
  return { busy, run }
}
