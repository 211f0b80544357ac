import { useQuery } from '../shell/useQuery.ts'
import { useLaterWords } from '../shell/useLaterWords.ts'
import { useWords } from '../shell/useWords.ts'
import { account } from '../account/viewer.ts'
import { useCommand } from '../writing/useCommand.ts'
import { redo, restoreVersion, stepsQuery, undo } from './history.documents.ts'

/** Takes edits back, does them again, brings earlier versions back; all of it as new edits that can be taken back in turn. */
export function useTakingBack() {
  const { language } = useWords()
  const { later } = useLaterWords()
  const undoing = useCommand(undo)
  const redoing = useCommand(redo)
  const restoring = useCommand(restoreVersion)
  const steps = useQuery(
    stepsQuery,
    () => ({ language: language.value }),
    () => account.value !== null,
    'tools',
  )
  return {
    steps: steps.data,
    /** The viewer's last edit, or the one of this revision. */
    undo: (revision: number | null = null) => undoing.run({ input: { revision }, language: language.value }, later.value.history.undone),
    redo: (revision: number | null = null) => redoing.run({ input: { revision }, language: language.value }, later.value.history.redone),
    restore: (id: string, revision: number, version: number | null) =>
      restoring.run({ input: { id, revision, version }, language: language.value }, later.value.history.restored),
  }
}
