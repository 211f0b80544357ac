export const paper = {
  take: 'Als PDF sichern',
  callOff: (share: string): string => `Abbrechen (${share})`,
  sheet: (page: number, pages: number): string => `Seite ${page} von ${pages}`,
} as const
