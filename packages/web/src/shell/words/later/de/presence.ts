export const presence = {
  title: 'Wer gerade hier ist',
  open: (n: number): string =>
    n === 0
      ? 'Wer gerade hier ist: niemand außer Ihnen'
      : n === 1
        ? 'Wer gerade hier ist: eine weitere Person'
        : `Wer gerade hier ist: ${n} weitere Personen`,
  openHidden: 'Wer gerade hier ist. Sie selbst werden nicht gezeigt.',
  nobody: 'Außer Ihnen ist gerade niemand in diesem Netzwerk.',
  in: (view: string): string => `in „${view}“`,
  inAnother: 'in einer anderen Ansicht',
  looksAt: (thing: string): string => `sieht sich ${thing} an`,
  edits: (field: string): string => `bearbeitet „${field}“`,
  editsSomething: 'bearbeitet etwas',
  follow: 'Folgen',
  followWhom: (name: string): string => `${name} folgen`,
  stop: 'Nicht mehr folgen',
  following: (name: string): string => `Sie folgen ${name}`,
  followingHint: 'Was dort ausgewählt wird, sehen Sie auch hier. Esc oder eigenes Auswählen beendet das.',
  followEnded: (name: string): string => `${name} ist nicht mehr hier. Sie folgen niemandem mehr.`,
  hide: 'Nicht zeigen, dass ich hier bin',
  hideHint: 'Gilt überall: in allen Ansichten, allen Fenstern und auf allen Geräten. Sie sehen weiterhin, wer hier ist.',
  nothingKept: 'Gezeigt wird nur der Augenblick. Nichts davon wird gespeichert, keine Zeiten, keine Dauer.',
  lookingHere: (name: string): string => `${name} sieht sich das gerade an`,
  editingHere: (name: string, field: string): string => `${name} bearbeitet gerade „${field}“`,
  editingSomethingHere: (name: string): string => `${name} bearbeitet das gerade`,
  kinds: {
    institution: 'eine Institution',
    network: 'das Netzwerk',
    meeting: 'ein Treffen',
    group: 'eine erwartete Gruppe',
    gap: 'eine Lücke',
    source: 'eine Quelle',
    territory: 'ein Gebiet',
    tie: 'eine Verbindung',
    agreement: 'eine Vereinbarung',
    overlap: 'zwei Netzwerke nebeneinander',
    handover: 'einen Meldeweg',
    cell: 'ein Feld der Matrix',
  },
  other: 'etwas',
  quoted: (name: string): string => `„${name}“`,
} as const
