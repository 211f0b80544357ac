export const account = {
  firstSteps: 'Erste Schritte',
  menu: (name: string): string => `Konto: ${name}`,
  signIn: 'Anmelden',
  signOut: 'Abmelden',
  settings: 'Einstellungen',
  accounts: 'Konten und Rollen',
} as const
