import 'reflect-metadata'
import { runVerb } from './command-line/verbs.ts'
import { StartFault } from './storage/startFault.ts'

try {
  await runVerb(process.argv.slice(2), process.env)
} catch (error) {
  if (error instanceof StartFault) console.error(error.message)
  else console.error(error)
  process.exitCode = 1
}
