import type { Language } from '@geflecht/domain'
import type { LaterWords } from '../shell/words/later/words.ts'
import type { Block, Paper } from './block.ts'

/** What is known of a page beside what stands on it. */
export interface Around {
  title: string
  network: string
  /** Day and revision, in words. */
  standing: string
  source: string
  /** Where the page is found again. */
  address: string
  language: Language
  madeAt: Date
}

/** A page as a document: after its head it says where it comes from, and each sheet says whose it is and of which day. */
export function paperOf(blocks: readonly Block[], around: Around, words: LaterWords['paper']): Paper {
  const { title, network, standing, source, address, language, madeAt } = around
  const first = blocks.findIndex((block) => block.kind === 'heading' && block.level > 1)
  const head = first < 0 ? blocks.length : first
  const origin: Block = { kind: 'paragraph', size: 'small', text: [{ text: [standing, source, address].join(' · ') }] }
  return {
    title: `${title}: ${network}`,
    subject: standing,
    language,
    madeAt,
    foot: `${network} · ${standing}`,
    numbered: words.sheet,
    blocks: [...blocks.slice(0, head), origin, ...blocks.slice(head)],
  }
}
