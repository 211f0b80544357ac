import { computed } from 'vue'
import { useLaterWords } from '../shell/useLaterWords.ts'
import { datedWords } from '../time/index.ts'
import { type FormMaker, sending, textIn } from '../writing/form.ts'
import { useGapWork } from './useGapWork.ts'
import { linkGap } from './work.documents.ts'

/** Names the action or the meeting by which a gap is to be closed. */
export const form: FormMaker = (of) => {
  const { later } = useLaterWords()
  const { key, gap, network, asOf, language } = useGapWork(of)
  const actions = computed(() => (network.value?.actions ?? []).map((each) => ({ value: each.key, label: each.title })))
  const meetings = computed(() =>
    (network.value?.meetings.edges ?? []).map(({ node }) => ({
      value: node.key,
      label: [node.title, datedWords(node.startsOn, node.startsOnPrecision, language.value)].filter(Boolean).join(', '),
    })),
  )
  return {
    title: computed(() => later.value.gapWork.link),
    intro: computed(() => later.value.gapWork.linkIntro),
    fields: computed(() => [
      { name: 'action', label: later.value.gapWork.action, control: { as: 'choice', of: actions.value } },
      { name: 'meeting', label: later.value.gapWork.meeting, control: { as: 'choice', of: meetings.value } },
    ]),
    start: computed(() => gap.value && { action: gap.value.action?.key ?? null, meeting: gap.value.meeting?.key ?? null }),
    version: computed(() => gap.value?.version ?? null),
    told: () => later.value.gapWork.linked,
    send: (values, version) =>
      sending(linkGap, {
        input: {
          gap: key,
          asOf: asOf.value,
          action: textIn(values, 'action'),
          meeting: textIn(values, 'meeting'),
          version: version ?? 0,
        },
        language: language.value,
      }),
  }
}
