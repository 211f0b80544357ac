import SVGtoPDF from 'svg-to-pdfkit'
import type { PaperPicture } from './block.ts'
import type { Sheets, Structure } from './sheets.ts'

/** As wide as the text, unless it would be higher than half of a sheet and more. */
export function pictureSize(sheets: Sheets, { width, height }: PaperPicture): { width: number; height: number } {
  const scale = Math.min(sheets.width / width, (sheets.whole * 0.7) / height)
  return { width: width * scale, height: height * scale }
}

/** A drawing as vectors, with its letters as letters; never cut. */
export function writePicture(sheets: Sheets, picture: PaperPicture, parent: Structure['element'] | null): void {
  const { width, height } = pictureSize(sheets, picture)
  sheets.need(height)
  const left = sheets.x + (sheets.width - width) / 2
  const { y } = sheets
  const figure = sheets.structure('Figure', parent, { alt: picture.says, bbox: [left, y, left + width, y + height] })
  figure.element.add(sheets.pdf.markStructureContent('Figure'))
  sheets.pdf.save()
  SVGtoPDF(sheets.pdf, picture.svg, left, y, {
    width,
    height,
    preserveAspectRatio: 'xMidYMid meet',
    assumePt: true,
    fontCallback: (_family, bold) => (bold ? 'strong' : 'plain'),
  })
  sheets.pdf.restore()
  sheets.pdf.endMarkedContent()
  figure.element.end()
  sheets.y = y + height + 6
}
