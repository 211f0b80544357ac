import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { printed, unsaidIn } from '../graphql/print.ts'
import { schema as built } from '../graphql/schema.ts'
import { StartFault } from '../storage/startFault.ts'
import type { Verb } from './verb.ts'

const file = join(import.meta.dirname, '../../../schema.graphql')

export const schema: Verb = {
  name: 'schema',
  summary: 'Writes schema.graphql, sorted and described.',
  options: {},
  flags: {
    check: 'only compares the file with what the server would write',
    policies: 'only checks that each field has a policy and everything a description',
  },
  async run({ check, policies }) {
    const text = printed(built())
    if (policies) {
      const unsaid = unsaidIn(built())
      if (unsaid.length > 0) throw new StartFault(`${unsaid.join('\n')}\nName a policy and a description in the decorator of each.`)
      return console.log('Every field has its policy, and everything its description.')
    }
    if (!check) return writeFileSync(file, text)
    if (existsSync(file) && readFileSync(file, 'utf8') === text) return console.log('schema.graphql is what the server prints.')
    throw new StartFault(
      'schema.graphql differs from what the server prints; build the server and run `node packages/server/dist/cli.js schema`, then look at the difference.',
    )
  },
}
