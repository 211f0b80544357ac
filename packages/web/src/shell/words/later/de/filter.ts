export const filter = {
  title: 'In allen Ansichten dieses Netzwerks eingegrenzt auf',
  sectors: (names: string): string => `Im Blick: ${names}`,
  ties: (sign: string): string => `Nur: ${sign}`,
  counted: (kinds: string): string => `Gezählt: ${kinds}`,
  level: (from: string): string => `Zusammenarbeit: ${from}`,
  range: (from: string, to: string): string => `Zeitraum: ${from} bis ${to}`,
  unheeded: 'ändert hier nichts',
  remove: (text: string): string => `Aufheben: ${text}`,
  all: 'Alles aufheben',
} as const
