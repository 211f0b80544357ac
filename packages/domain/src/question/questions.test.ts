import { describe, expect, test } from 'vitest'
import { type Asker, askerLabels, questions } from './index.ts'

const row = ({ key, de, en, variables, answer }: (typeof questions)[number]): string =>
  `| [${key}](../domain/src/question/documents/${key}.graphql) | ${en}<br>${de} | \`${answer.path}\`: ${answer.en} | \`${JSON.stringify(variables)}\` |`

const chapter = (asker: Asker): string => `## ${askerLabels[asker].en} (${askerLabels[asker].de})

| | question | what answers it | variables on the demo data |
|---|---|---|---|
${questions
  .filter(({ askedBy }) => askedBy === asker)
  .map(row)
  .join('\n')}
`

const page = `# Questions

What people and programs ask, each with one document that answers it. The explorer (\`/graphiql\`) lists them all; the tests of the server ask each of them and check the answer on the demo data. The variables are those with which the explorer opens it.

This page is made from the list in \`packages/domain/src/question\`; a test keeps it so.

${(Object.keys(askerLabels) as Asker[]).map(chapter).join('\n')}`

test('the handbook’s page of questions is what the list says', async () => {
  await expect(page).toMatchFileSnapshot('../../../docs/questions.md')
})

describe('The list of questions', () => {
  test('names each once, numbered by who asks', () => {
    const letters: Readonly<Record<Asker, string>> = { COORDINATOR: 'C', ANALYST: 'A', PROGRAM: 'K' }
    expect(questions.filter(({ key, askedBy }) => !new RegExp(`^${letters[askedBy]}[1-9]\\d?$`).test(key))).toEqual([])
    expect(new Set(questions.map(({ key }) => key)).size).toBe(questions.length)
  })

  test('asks in both languages and says how the answer is read', () => {
    for (const { de, en, answer } of questions) {
      expect([de, en].every((text) => text.endsWith('?'))).toBe(true)
      expect([answer.de, answer.en].every((text) => text.endsWith('.'))).toBe(true)
    }
  })
})
