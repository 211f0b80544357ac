import { useLaterWords } from '../shell/useLaterWords.ts'
import { useWords } from '../shell/useWords.ts'
import { percentWords } from '../time/index.ts'
import { nameOfSide, type NetBreak, type NetNode, type NetsModel, type NetTie } from './overlapModel.ts'

/** The picture in words: what stands beside and on things, and what each says to those who hear it. */
export function useSpokenNets(model: () => NetsModel) {
  const { w, language } = useWords()
  const { later } = useLaterWords()
  const placeOf = (key: string) => model().groups.find((group) => group.key === key)?.name ?? ''
  const sizeOf = ({ members }: NetNode) =>
    members === null ? null : members === 0 ? w.value.network.circleNone : later.value.overlap.members(members)
  const states = (node: NetNode) => [
    node.dormant ? later.value.overlap.dormant : null,
    node.fictional && !model().nodes.every(({ fictional }) => fictional) ? w.value.fictional.badge : null,
  ]
  const line = (parts: readonly (string | null)[], between: string) => parts.filter(Boolean).join(between)

  const tieWords = ({ overlap }: NetTie, short: boolean): string => {
    const words = later.value.overlap
    const [count, jaccard] = [overlap.shared.length, jaccardWords(overlap.jaccard)]
    const shared = count === 0 ? null : short ? `${count} (${jaccard})` : words.sharedShort(count, jaccard)
    return line([shared, overlap.parallel.length ? words.parallel : null], ' · ')
  }
  const jaccardWords = (jaccard: number) => percentWords(jaccard, language.value)
  const reasonWords = (reasons: NetTie['overlap']['parallel']) =>
    reasons.map((reason) => (reason === 'COMPOSITION' ? later.value.overlap.sameComposition : later.value.overlap.samePurpose)).join('; ')

  return {
    noteOf: (node: NetNode) => line([placeOf(node.group), sizeOf(node), ...states(node)], ' · '),
    tieWords,
    jaccardWords,
    reasonWords,
    spokenNode: (node: NetNode) => {
      const ties = model().ties.filter(({ a, b }) => a === node.key || b === node.key).length
      return line([node.name, node.kind, placeOf(node.group), sizeOf(node), ...states(node), later.value.overlap.tiesOf(ties)], ', ')
    },
    spokenTie: ({ overlap }: NetTie) =>
      line(
        [
          `${nameOfSide(overlap.a)} – ${nameOfSide(overlap.b)}`,
          later.value.overlap.sharedSpoken(overlap.shared.length, jaccardWords(overlap.jaccard)),
          overlap.parallel.length ? `${later.value.overlap.parallel}: ${reasonWords(overlap.parallel)}` : null,
        ],
        ', ',
      ),
    spokenBreak: ({ pair }: NetBreak) => pair.message,
  }
}
