export const territory = {
  ags: 'Amtlicher Gemeindeschlüssel',
  within: 'liegt in',
  networks: 'Netzwerke',
  planned: 'Geplant',
  neighbours: 'Nachbarn',
  none: 'Hier ist an diesem Tag kein Netzwerk dokumentiert.',
} as const
