export const notFound = {
  title: 'Diese Seite gibt es nicht',
  body: 'Die Adresse führt zu nichts, was hier geführt wird. Vielleicht ist sie unvollständig.',
  networkTitle: 'Dieses Netzwerk ist hier nicht geführt',
  network: (key: string): string => `Ein Netzwerk mit dem Schlüssel „${key}“ ist hier nicht bekannt.`,
  back: 'Zu allen Netzwerken',
} as const
