import { computed } from 'vue'
import { useLaterWords } from '../shell/useLaterWords.ts'
import { useWords } from '../shell/useWords.ts'
import { type FormMaker, sending, textIn } from '../writing/form.ts'
import { inviteAccount } from './accounts.documents.ts'
import { invited } from './invited.ts'
import { roleFields, roleIn } from './roleFields.ts'
import { viewer } from './viewer.ts'

/** Somebody is invited and given a role. */
export const form: FormMaker = () => {
  const { language, label } = useWords()
  const { later } = useLaterWords()
  const isAdmin = computed(() => (viewer.value?.grants ?? []).some(({ role }) => role === 'ADMIN'))
  return {
    title: computed(() => later.value.accounts.invite),
    intro: computed(() => later.value.accounts.inviteText),
    save: computed(() => later.value.accounts.inviteSend),
    fields: computed(() => [
      { name: 'email', label: later.value.signIn.email, required: true, control: { as: 'text', longest: 254, kind: 'email' } },
      {
        name: 'displayName',
        label: later.value.welcome.name,
        help: later.value.welcome.nameHelp,
        required: true,
        control: { as: 'text', longest: 80 },
      },
      ...roleFields(later.value.accounts, label, isAdmin.value),
    ]),
    start: computed(() => ({
      email: null,
      displayName: null,
      role: isAdmin.value ? null : 'PARTNER',
      institution: null,
      network: null,
      territory: null,
    })),
    version: computed(() => null),
    atOnce: true,
    told: (values) => textIn(values, 'displayName') ?? '',
    send: (values) =>
      sending(inviteAccount, {
        input: { email: textIn(values, 'email') ?? '', displayName: textIn(values, 'displayName') ?? '', ...roleIn(values) },
        language: language.value,
      }),
    done: (thing) => {
      const { link, account } = thing as { link?: string | null; account?: { displayName: string } }
      invited.value = { name: account?.displayName ?? '', link: link ?? null }
    },
  }
}
