import { readdirSync } from 'node:fs'
import { questions } from '@geflecht/domain/questions'
import { type DocumentNode, parse, validate } from 'graphql'
import { describe, expect, test } from 'vitest'
import { schema } from '../graphql/schema.ts'
import { documentTo } from '../testing/questions.ts'

describe('The list of questions', () => {
  test('has one document for each question and no other', () => {
    const files = readdirSync(new URL('../../../domain/src/question/documents', import.meta.url))
    expect(new Set(files)).toEqual(new Set(questions.map(({ key }) => `${key}.graphql`)))
  })

  test.each(questions.map((question) => [question.key, question] as const))(
    '%s fits the schema, says its question and names what answers it',
    (key, question) => {
      const text = documentTo(key)
      expect(text.startsWith(`# ${key} ${question.en}\n# ${question.de}\n`)).toBe(true)
      const document = parse(text)
      expect(validate(schema(), document)).toEqual([])
      expect(declared(document)).toEqual(expect.arrayContaining(Object.keys(question.variables)))
      expect(asksFor(document, question.answer.path.split('.'))).toBe(true)
    },
  )
})

const operationIn = ({ definitions }: DocumentNode) => {
  const [operation] = definitions
  if (definitions.length !== 1 || operation?.kind !== 'OperationDefinition') throw new Error('A document holds one operation')
  return operation
}

const declared = (document: DocumentNode): string[] => operationIn(document).variableDefinitions!.map(({ variable }) => variable.name.value)

/** Whether the fields of a path are asked for, one beneath the other. */
const asksFor = (document: DocumentNode, path: readonly string[]): boolean => {
  let { selectionSet } = operationIn(document) as { selectionSet: ReturnType<typeof operationIn>['selectionSet'] | undefined }
  for (const name of path) {
    const field = selectionSet?.selections.find((each) => each.kind === 'Field' && (each.alias ?? each.name).value === name)
    if (field?.kind !== 'Field') return false
    selectionSet = field.selectionSet
  }
  return true
}
