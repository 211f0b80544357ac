import { computed } from 'vue'
import { useLaterWords } from '../shell/useLaterWords.ts'
import { useWords } from '../shell/useWords.ts'
import { type FormMaker, numberIn, sending, textIn } from '../writing/form.ts'
import { createToken } from './accounts.documents.ts'
import { newToken } from './newToken.ts'

/** A token for a program that comes on one's behalf. */
export const form: FormMaker = () => {
  const { language } = useWords()
  const { later } = useLaterWords()
  return {
    title: computed(() => later.value.settings.tokenMake),
    intro: computed(() => later.value.settings.tokensText),
    fields: computed(() => [
      {
        name: 'name',
        label: later.value.settings.tokenName,
        help: later.value.settings.tokenNameHelp,
        required: true,
        control: { as: 'text', longest: 80 },
      },
      {
        name: 'scope',
        label: later.value.settings.tokenScope,
        required: true,
        control: {
          as: 'choice',
          all: true,
          of: (['READ', 'WRITE'] as const).map((scope) => ({ value: scope, label: later.value.settings.scopes[scope] })),
        },
      },
      {
        name: 'days',
        label: later.value.settings.tokenDays,
        help: later.value.settings.tokenDaysHelp,
        required: true,
        control: { as: 'number', least: 1, most: 366 },
      },
    ]),
    start: computed(() => ({ name: null, scope: 'READ', days: 90 })),
    version: computed(() => null),
    atOnce: true,
    told: (values) => textIn(values, 'name') ?? '',
    send: (values) =>
      sending(createToken, {
        input: {
          name: textIn(values, 'name') ?? '',
          scope: values['scope'] === 'WRITE' ? 'WRITE' : 'READ',
          days: numberIn(values, 'days') ?? 0,
        },
        language: language.value,
      }),
    done: (thing) => {
      const { secret } = thing as { secret?: string }
      newToken.value = secret ?? null
    },
  }
}
