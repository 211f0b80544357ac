import { coverageStatusLabels, levelLabels } from '@geflecht/domain'
import { useWords } from '../shell/useWords.ts'
import type { MapGroup, MapInstitution, MapModel } from './mapModel.ts'

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

  return {
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
