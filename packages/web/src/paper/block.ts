import type { Language } from '@geflecht/domain'

/** A piece of text that looks the same throughout. */
export interface Run {
  text: string
  strong?: boolean
  /** Small and above the line, as the numbers of notes are. */
  raised?: boolean
  /** The name of the place in the document to which it leads. */
  to?: string | undefined
}

export type Text = readonly Run[]

/** A cell of a table: whether it names its row, and whether its text is set to the right. */
export interface PaperCell {
  text: Text
  names?: boolean
  right?: boolean
}

/** What every part of a text may have: a name by which references find it, and a language of its own. */
interface Named {
  place?: string | undefined
  lang?: string | undefined
}

export interface Heading extends Named {
  kind: 'heading'
  level: 1 | 2 | 3 | 4
  text: Text
}

export interface Paragraph extends Named {
  kind: 'paragraph'
  text: Text
  size?: 'small' | 'large' | undefined
}

export interface List {
  kind: 'list'
  numbered: boolean
  items: readonly (readonly Block[])[]
}

/** Its columns divide the width as `shares` say. */
export interface PaperTable {
  kind: 'table'
  name: string
  shares: readonly number[]
  heads: readonly PaperCell[]
  rows: readonly (readonly PaperCell[])[]
}

/** A drawing as SVG, and what it shows in words. */
export interface PaperPicture {
  kind: 'picture'
  svg: string
  width: number
  height: number
  says: string
}

/** Lines whose ends and indents say something. */
export interface Code {
  kind: 'code'
  text: string
}

/** What stands on paper, one thing beneath the other. */
export type Block =
  | Heading
  | Paragraph
  | List
  | PaperTable
  | PaperPicture
  | Code
  | { kind: 'page' }
  | { kind: 'columns'; blocks: readonly Block[] }

/** A document as it goes to paper, with what stands on every sheet. */
export interface Paper {
  title: string
  subject: string
  language: Language
  madeAt: Date
  /** At the foot of each sheet, before its number. */
  foot: string
  /** The number of a sheet, in words. */
  numbered: (page: number, pages: number) => string
  blocks: readonly Block[]
}
