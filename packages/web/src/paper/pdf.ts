import type { Paper } from './block.ts'
import type { Fonts } from './fonts.ts'
import { Sheets } from './sheets.ts'
import { writeBlocks } from './writeBlocks.ts'

/** Told how much of the document is written; throws where it was called off. */
export type Progress = (done: number, all: number) => void

/** A document as PDF: its letters embedded, its structure told, its places linked. Between its parts the page may do other things. */
export async function pdfOf(paper: Paper, fonts: Fonts, progress: Progress): Promise<Blob> {
  const sheets = new Sheets(paper, fonts)
  const { element } = sheets.structure('Document', null, { title: paper.title })
  let rested = performance.now()
  await writeBlocks(sheets, paper.blocks, element, async (done) => {
    progress(done, paper.blocks.length)
    if (performance.now() - rested < 30) return
    await new Promise((resolve) => setTimeout(resolve))
    rested = performance.now()
  })
  element.end()
  return sheets.end()
}
