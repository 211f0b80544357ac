export const growth = {
  title: 'Von Jahr zu Jahr',
  institutions: 'Mitwirkende Institutionen',
  cooperations: 'Kooperationen untereinander',
  agreements: 'Vereinbarungen Mitwirkender in Kraft',
  asTable: 'Dieselben Zahlen als Tabelle',
  year: 'Jahr',
  coveredOf: (covered: number, items: number): string => `${covered} von ${items}`,
  how: 'Gezählt am Ende jedes Jahres, im letzten am gewählten Tag, nach heutigem Wissen. Die Abdeckung zählt jedes Jahr nach der Vorgabe, die damals galt.',
} as const
