import { coverageStatusLabels, type Level, levelLabels } from '@geflecht/domain'
import { computed } from 'vue'
import { useWords } from '../shell/useWords.ts'
import type { MapGroup, MapInstitution, MapModel } from './mapModel.ts'
import type { MapTie } from './mapTies.ts'

/** The map in words: what each group and each institution says to those who hear it, and the short note beneath a label. */
export function useSpokenMap(model: () => MapModel) {
  const { w, label } = useWords()
  const centreKey = () => model().centre?.key
  const statusWords = ({ status }: MapGroup) => (status === null ? w.value.map.moreHint : label(coverageStatusLabels[status]))
  const labelOfGroup = (key: string) => model().groups.find((group) => group.key === key)?.label ?? key

  function groupNote(key: string): string {
    const group = model().groups.find((each) => each.key === key)
    if (!group) return ''
    if (group.status === null) return w.value.institution.count(group.institutions.length)
    const inMiddle = group.institutions.length === 0 && model().centre?.groups.includes(key)
    return inMiddle ? `${statusWords(group)}, ${w.value.map.inMiddle}` : statusWords(group)
  }
  function namesIn(group: MapGroup): string {
    const counted = [
      ...model().groups.flatMap(({ institutions }) => institutions),
      ...(model().centre ? [model().centre as MapInstitution] : []),
    ].filter(({ groups }) => groups.includes(group.key))
    const names = (group.status === null ? group.institutions : counted).map(({ name }) => name)
    return names.length ? names.join(', ') : w.value.coverage.nobody
  }
  const levelWords = ({ level, key }: MapInstitution) =>
    key === centreKey()
      ? w.value.map.middle
      : level === null
        ? w.value.map.levelNone
        : w.value.institution.level(level, label(levelLabels[level]))

  const everyone = computed(
    () =>
      new Map(
        [...model().groups.flatMap(({ institutions }) => institutions), ...(model().centre ? [model().centre as MapInstitution] : [])].map(
          (each) => [each.key, each] as const,
        ),
      ),
  )
  const nameOf = (key: string) => everyone.value.get(key)?.name ?? key

  /** How a tie is drawn, in words: by whom it is said, and which side says so where only one does. */
  function lookWords({ look, claims, gaps }: MapTie): string {
    const words = w.value.map
    if (look === 'oneSided') return words.tieOneSidedBy(nameOf(claims[0]?.by ?? ''))
    if (look === 'gap') return words.tieGapOf(gaps.map(({ title }) => title).join(', '))
    return {
      agreement: words.tieAgreement,
      confirmed: words.tieConfirmed,
      documented: words.tieDocumented,
      handover: words.tieHandoverOnly,
    }[look]
  }
  /** All that a tie shows, phrase by phrase. */
  function tiePhrases(tie: MapTie): string[] {
    const { from, to, level, claims, signs, handsOver, gaps, look } = tie
    const words = w.value.map
    return [
      lookWords(tie),
      ...(level ? [w.value.institution.level(level, label(levelLabels[level as Level]))] : []),
      ...(signs.has('differing')
        ? [words.tieDiffering(claims.map(({ by, level: stated }) => words.tieClaim(nameOf(by), stated)).join(', '))]
        : []),
      ...(handsOver.there ? [words.tieHandover(nameOf(from), nameOf(to))] : []),
      ...(handsOver.back ? [words.tieHandover(nameOf(to), nameOf(from))] : []),
      ...(look === 'gap' ? [] : gaps.map(({ title }) => words.tieGapOf(title))),
    ]
  }

  return {
    nameOf,
    tiePhrases,
    spokenTie: (tie: MapTie) => `${w.value.map.tieOf(nameOf(tie.from), nameOf(tie.to))}: ${tiePhrases(tie).join('; ')}`,
    groupNote,
    statusWords,
    namesIn,
    levelWords,
    labelOfGroup,
    spokenGroup: (group: MapGroup) => w.value.map.groupReading(group.label, statusWords(group), namesIn(group)),
    spokenInstitution: (institution: MapInstitution) =>
      [institution.name, institution.type, institution.sector.label, levelWords(institution), ...institution.groups.map(labelOfGroup)].join(
        ', ',
      ),
  }
}
