import PDFDocument from 'pdfkit'
import type { Paper, Run, Text } from './block.ts'
import type { Fonts } from './fonts.ts'
import { type Line, linesOf } from './lines.ts'

/** How a text is set; sizes in points. */
export interface Setting {
  size: number
  line: number
  strong?: boolean
  ink?: string
}

export const inks = { strong: '#0f172a', plain: '#1e293b', muted: '#475569', rule: '#cbd5e1', link: '#1d4ed8' } as const

/** A part of the structure, and as what its text is marked. */
export interface Structure {
  tag: string
  element: PDFKit.PDFStructureElement
}

const points = (millimetres: number): number => (millimetres / 25.4) * 72
/** A4, with the margins that the report has when browsers print it. */
const page = { width: points(210), height: points(297) }
const margin = { top: points(18), side: points(16), bottom: points(22) }

/** The sheets of a document as they fill: where the next thing stands, how much room is left, and what it is for those who hear it. */
export class Sheets {
  readonly pdf: PDFKit.PDFDocument
  private readonly whenDone: Promise<Blob>
  x = margin.side
  y = margin.top
  width = page.width - 2 * margin.side
  /** Narrow columns side by side, and in which of them one is. */
  #columns: { all: number; now: number; top: number } | null = null

  constructor(
    private readonly paper: Paper,
    fonts: Fonts,
  ) {
    this.pdf = new PDFDocument({
      size: [page.width, page.height],
      margin: 0,
      pdfVersion: '1.7',
      tagged: true,
      displayTitle: true,
      lang: paper.language === 'DE' ? 'de-DE' : 'en-GB',
      info: { Title: paper.title, Subject: paper.subject, Author: 'Geflecht', Creator: 'Geflecht', CreationDate: paper.madeAt },
      bufferPages: true,
      font: null as never,
    })
    const parts: BlobPart[] = []
    this.pdf.on('data', (part: Uint8Array<ArrayBuffer>) => parts.push(part))
    this.whenDone = new Promise((resolve, reject) => {
      this.pdf.on('end', () => resolve(new Blob(parts, { type: 'application/pdf' })))
      this.pdf.on('error', reject)
    })
    this.pdf.registerFont('plain', fonts.plain)
    this.pdf.registerFont('strong', fonts.strong)
    this.pdf.font('plain')
  }

  get bottom(): number {
    return page.height - margin.bottom
  }

  /** How high a column is that nothing stands in yet. */
  get whole(): number {
    return this.bottom - margin.top
  }

  /** Goes on where there is that much room: here, in the next column, or on the next sheet. */
  need(height: number): void {
    if (this.y + Math.min(height, this.whole) > this.bottom) this.next()
  }

  next(): void {
    const columns = this.#columns
    if (columns && columns.now + 1 < columns.all) {
      columns.now++
      this.x += this.width + gutter
      this.y = columns.top
      return
    }
    if (columns) {
      this.x -= columns.now * (this.width + gutter)
      Object.assign(columns, { now: 0, top: margin.top })
    }
    this.pdf.addPage()
    this.y = margin.top
  }

  /** Begins a sheet, unless nothing stands on this one. */
  newPage(): void {
    if (this.y > margin.top) this.next()
  }

  /** Does something in columns of equal width. */
  async inColumns(all: number, work: () => Promise<void>): Promise<void> {
    const { x, width } = this
    this.width = (width - (all - 1) * gutter) / all
    this.#columns = { all, now: 0, top: this.y }
    await work()
    this.#columns = null
    Object.assign(this, { x, width })
    this.y = this.bottom
  }

  measure(setting: Setting): (text: string, run: Run) => number {
    return (text, run) => {
      this.look(setting, run)
      return this.pdf.widthOfString(text)
    }
  }

  lines(text: Text, width: number, setting: Setting): Line[] {
    return linesOf(text, width, this.measure(setting))
  }

  private look({ size, strong }: Setting, run: Run): void {
    this.pdf.font(strong || run.strong ? 'strong' : 'plain').fontSize(run.raised ? size * 0.7 : size)
  }

  /** Writes lines beneath each other as part of something in the structure; null is what nobody needs to hear. Whoever calls has made room. */
  write(lines: readonly Line[], x: number, y: number, setting: Setting, within: Structure | null, right = 0): void {
    const { pdf } = this
    let open = false
    const close = () => {
      if (open) pdf.endMarkedContent()
      open = false
    }
    for (const [row, { segments, width }] of lines.entries()) {
      const left = right ? x + right - width : x
      const top = y + row * setting.line + (setting.line - setting.size * 1.21) / 2
      for (const { run, text, x: along, width: wide } of segments) {
        const link = within && run.to ? pdf.struct('Link') : null
        if (within && link) {
          close()
          within.element.add(link)
          link.add(pdf.markStructureContent('Link'))
        } else if (within && !open) {
          within.element.add(pdf.markStructureContent(within.tag))
          open = true
        }
        this.look(setting, run)
        pdf.fillColor(run.to ? inks.link : (setting.ink ?? inks.plain)).text(text, left + along, top, { lineBreak: false })
        if (link && run.to) {
          pdf.endMarkedContent()
          pdf.goTo(left + along, y + row * setting.line, wide, setting.line, run.to, { structParent: link } as never)
          link.end()
        }
      }
    }
    close()
  }

  /** Something in the structure of the document, beneath `parent` or on its own. */
  structure(tag: string, parent: PDFKit.PDFStructureElement | null, options: object = {}): Structure {
    const element = this.pdf.struct(tag, options)
    if (parent) parent.add(element)
    else this.pdf.addStructure(element)
    return { tag, element }
  }

  /** A thin line across, which says nothing. */
  rule(y: number, ink: string = inks.rule, width = 0.6): void {
    this.pdf.markContent('Artifact', { type: 'Layout' })
    this.pdf
      .moveTo(this.x, y)
      .lineTo(this.x + this.width, y)
      .lineWidth(width)
      .strokeColor(ink)
      .stroke()
    this.pdf.endMarkedContent()
  }

  /** The footer of every sheet, when all are there; then the whole document. */
  async end(): Promise<Blob> {
    const { pdf, paper } = this
    const { start, count } = pdf.bufferedPageRange()
    const setting: Setting = { size: 7.5, line: 10, ink: inks.muted }
    for (let sheet = 0; sheet < count; sheet++) {
      pdf.switchToPage(start + sheet)
      pdf.markContent('Artifact', { type: 'Pagination', subtype: 'Footer' } as never)
      const number = this.lines([{ text: paper.numbered(sheet + 1, count) }], 200, setting)
      const top = page.height - margin.bottom + points(7)
      const whole = page.width - 2 * margin.side
      this.write(number, margin.side, top, setting, null, whole)
      const [first] = this.lines([{ text: paper.foot }], whole - number[0]!.width - 16, setting)
      if (first) this.write([first], margin.side, top, setting, null)
      pdf.endMarkedContent()
    }
    pdf.end()
    return this.whenDone
  }
}

const gutter = 20
