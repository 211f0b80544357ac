import { computed } from 'vue'
import { useLaterWords } from '../shell/useLaterWords.ts'
import { useWords } from '../shell/useWords.ts'
import { type FormMaker, sending } from '../writing/form.ts'
import { grantRole } from './accounts.documents.ts'
import { roleFields, roleIn } from './roleFields.ts'
import { viewer } from './viewer.ts'

/** An account is given a further role; `of` is its key. */
export const form: FormMaker = (of) => {
  const { language, label } = useWords()
  const { later } = useLaterWords()
  const isAdmin = computed(() => (viewer.value?.grants ?? []).some(({ role }) => role === 'ADMIN'))
  return {
    title: computed(() => later.value.accounts.grant),
    fields: computed(() => roleFields(later.value.accounts, label, isAdmin.value)),
    start: computed(() => ({ role: isAdmin.value ? null : 'PARTNER', institution: null, network: null, territory: null })),
    version: computed(() => null),
    atOnce: true,
    told: () => later.value.accounts.grant,
    send: (values) => sending(grantRole, { input: { account: of, ...roleIn(values) }, language: language.value }),
  }
}
