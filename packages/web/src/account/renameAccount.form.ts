import { computed } from 'vue'
import { useLaterWords } from '../shell/useLaterWords.ts'
import { useWords } from '../shell/useWords.ts'
import { type FormMaker, sending, textIn } from '../writing/form.ts'
import { renameAccount } from './accounts.documents.ts'
import { viewerChanged } from './askViewer.ts'
import { account } from './viewer.ts'

/** How one wants to be called. */
export const form: FormMaker = () => {
  const { language } = useWords()
  const { later } = useLaterWords()
  return {
    title: computed(() => later.value.settings.rename),
    fields: computed(() => [
      {
        name: 'displayName',
        label: later.value.welcome.name,
        help: later.value.welcome.nameHelp,
        required: true,
        control: { as: 'text', longest: 80 },
      },
    ]),
    start: computed(() => (account.value ? { displayName: account.value.displayName } : null)),
    version: computed(() => null),
    told: (values) => textIn(values, 'displayName') ?? '',
    send: (values) => sending(renameAccount, { input: { displayName: textIn(values, 'displayName') ?? '' }, language: language.value }),
    done: () => void viewerChanged(),
  }
}
