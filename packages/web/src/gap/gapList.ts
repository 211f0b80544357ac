import { type Label, verificationLabels } from '@geflecht/domain'
import { weakest } from '../source/weakest.ts'
import type { Words } from '../shell/words/words.ts'
import type { GapFields } from './gap.documents.ts'
import { gapHeadline } from './gapGroups.ts'

/** What stands above a list of gaps that leaves the page. */
export interface GapListHead {
  network: string
  asOf: string
}

/** The gaps as plain text, one a line, with tabs between the columns so that a mail, a document and a table can take it. */
export function gapList(gaps: readonly GapFields[], head: GapListHead, words: Words, label: (label: Label) => string): string {
  const lines = gaps.map((gap) => {
    const { subject } = gapHeadline(gap)
    const citation = gap.grounds.map((ground) => ground.citation).join('; ') || gap.legalBasis
    const [first, ...others] = gap.grounds.map(({ verification }) => verification)
    return [
      subject ? `${subject}: ${gap.title}` : gap.title,
      citation,
      label(verificationLabels[weakest(first ?? gap.rule.verification, ...others)]),
      gap.nextStep,
    ]
  })
  const columns = [words.gaps.one, words.gaps.legalBasis, words.coverage.verification, words.gaps.nextStep]
  return [head.network, head.asOf, words.gaps.notDocumentedMeans, '', ...[columns, ...lines].map((line) => line.join('\t'))].join('\n')
}
