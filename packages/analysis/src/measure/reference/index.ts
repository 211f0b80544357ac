export * from './karate.ts'
export { endsOf } from './referenceNetwork.ts'
