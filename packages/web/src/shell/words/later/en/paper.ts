import type { LaterWords } from '../words.ts'

export const paper: LaterWords['paper'] = {
  take: 'Save as PDF',
  callOff: (share: string): string => `Cancel (${share})`,
  sheet: (page: number, pages: number): string => `Page ${page} of ${pages}`,
}
