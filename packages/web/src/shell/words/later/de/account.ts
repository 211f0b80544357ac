export const account = {
  menu: (name: string): string => `Konto: ${name}`,
  signIn: 'Anmelden',
  signOut: 'Abmelden',
  settings: 'Einstellungen',
  accounts: 'Konten und Rollen',
} as const
