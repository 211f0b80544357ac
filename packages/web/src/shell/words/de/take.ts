export const take = {
  menu: 'Mitnehmen',
  title: 'Bilder und Tabellen dieser Seite als Dateien',
} as const
