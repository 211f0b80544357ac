export const product = {
  name: 'Geflecht',
} as const
