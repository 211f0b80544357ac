import { computed } from 'vue'
import { useNetworks } from '../network/useNetworks.ts'
import { useLaterWords } from '../shell/useLaterWords.ts'
import { useWords } from '../shell/useWords.ts'
import { type FormMaker, sending, textIn } from '../writing/form.ts'
import { confirmAbsent, markNotApplicable } from './ruling.documents.ts'

/** What a form about an expected group is about: `of` names the network and the item of its template, joined by `~`. */
export function groupIn(of: string): { network: string; item: string } {
  const [network = '', item = ''] = of.split('~')
  return { network, item }
}

/** The form that rules on an expected group, with the reason and for how long. */
export const rulingForm =
  (verb: 'confirmAbsent' | 'markNotApplicable'): FormMaker =>
  (of) => {
    const { language } = useWords()
    const { later } = useLaterWords()
    const { day } = useNetworks()
    const words = computed(() => later.value.ruling)
    return {
      title: computed(() => words.value[verb]),
      intro: computed(() => words.value.intros[verb]),
      fields: computed(() => [
        {
          name: 'reason',
          label: words.value.reason,
          help: words.value.reasonHelp,
          required: true,
          control: { as: 'longText', longest: 500 },
        },
        { name: 'since', label: words.value.since, required: true, control: { as: 'day' } },
        { name: 'lastDay', label: words.value.lastDay, help: words.value.lastDayHelp, control: { as: 'day' } },
      ]),
      start: computed(() => ({ reason: null, since: day.value, lastDay: null })),
      version: computed(() => null),
      told: () => later.value.history.commands[verb],
      send(values) {
        const variables = {
          input: {
            ...groupIn(of),
            reason: textIn(values, 'reason') ?? '',
            since: textIn(values, 'since'),
            lastDay: textIn(values, 'lastDay'),
          },
          language: language.value,
        }
        return verb === 'confirmAbsent' ? sending(confirmAbsent, variables) : sending(markNotApplicable, variables)
      },
    }
  }
