export { countedIn } from './countedIn.ts'
export * from './growthStanding.ts'
