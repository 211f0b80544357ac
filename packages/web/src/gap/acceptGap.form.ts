import { computed } from 'vue'
import { useLaterWords } from '../shell/useLaterWords.ts'
import { type FormMaker, sending, textIn } from '../writing/form.ts'
import { useGapWork } from './useGapWork.ts'
import { acceptGap } from './work.documents.ts'

/** Leaves a gap as it is for a time, with the reason. */
export const form: FormMaker = (of) => {
  const { later } = useLaterWords()
  const { key, gap, asOf, language } = useGapWork(of)
  return {
    title: computed(() => later.value.gapWork.accept),
    intro: computed(() => later.value.gapWork.acceptIntro),
    fields: computed(() => [
      { name: 'reason', label: later.value.gapWork.reason, required: true, control: { as: 'longText', longest: 500 } },
      { name: 'until', label: later.value.gapWork.until, help: later.value.gapWork.untilHelp, required: true, control: { as: 'day' } },
    ]),
    start: computed(() => gap.value && { reason: gap.value.accepted?.reason ?? null, until: gap.value.accepted?.until ?? null }),
    version: computed(() => gap.value?.version ?? null),
    told: () => later.value.gapWork.accepted,
    send: (values, version) =>
      sending(acceptGap, {
        input: {
          gap: key,
          asOf: asOf.value,
          reason: textIn(values, 'reason') ?? '',
          until: textIn(values, 'until') ?? '',
          version: version ?? 0,
        },
        language: language.value,
      }),
  }
}
