export * from './dateText.ts'
export * from './fill.ts'
export * from './foldForSearch.ts'
export * from './label.ts'
