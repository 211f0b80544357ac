import type { HistoryLine } from './history.documents.ts'

/** What one revision did, as far as a history tells of it. */
export interface PastEdit {
  revision: number
  at: string
  command: string
  by: HistoryLine['by']
  actor: string
  through: string
  undoes: number | null
  lines: HistoryLine[]
}

/** Lines of one revision are one edit; they come newest first and stay so. */
export function editsOf(lines: readonly HistoryLine[]): PastEdit[] {
  const edits: PastEdit[] = []
  for (const line of lines) {
    const last = edits.at(-1)
    if (last?.revision === line.revision) last.lines.push(line)
    else {
      const { revision, at, command, by, actor, through, undoes } = line
      edits.push({ revision, at, command, by, actor, through, undoes, lines: [line] })
    }
  }
  return edits
}

/** The day of an edit as it was in Berlin, for headings: YYYY-MM-DD. */
export const dayOf = ({ at }: Pick<PastEdit, 'at'>): string => new Date(at).toLocaleDateString('sv-SE', { timeZone: 'Europe/Berlin' })

/** What is shown of a field: long texts are cut where they are only mentioned. */
export const shortened = (text: string): string => (text.length > 120 ? `${text.slice(0, 119)}…` : text)

/** Edits in their order, those of one day together. */
export function byDay(edits: readonly PastEdit[]): { day: string; edits: PastEdit[] }[] {
  const days: { day: string; edits: PastEdit[] }[] = []
  for (const edit of edits) {
    const day = dayOf(edit)
    const last = days.at(-1)
    if (last?.day === day) last.edits.push(edit)
    else days.push({ day, edits: [edit] })
  }
  return days
}
