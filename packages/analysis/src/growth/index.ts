export * from './growthStanding.ts'
