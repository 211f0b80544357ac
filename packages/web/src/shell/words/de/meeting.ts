export const meeting = {
  one: 'Treffen',
  date: 'Datum',
  kind: 'Art',
  venue: 'Ort',
  participants: 'Personen',
  participations: 'Vertreten und genannt',
  network: 'Netzwerk',
  organisers: 'Veranstaltet von',
  none: 'Niemand dokumentiert',
} as const
