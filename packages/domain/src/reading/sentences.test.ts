import { expect, test } from 'vitest'
import { placeholdersOf } from '../language/index.ts'
import { questions } from '../question/index.ts'
import { readingParagraphs } from './paragraphs.ts'
import { readingNames, readingPhrases } from './phrases.ts'
import { readingSentences } from './sentences.ts'

const entries = Object.entries(readingSentences)
const phrases = [...Object.values(readingPhrases).flatMap((words) => Object.values(words)), ...Object.values(readingNames)]
const labels = [...entries.flatMap(([, { one, many }]) => [one ?? many, many]), ...phrases]

test('every sentence belongs to a paragraph, says what it tells and has a question that answers it', () => {
  for (const [kind, { paragraph, question, meaning }] of entries) {
    expect(readingParagraphs, kind).toContain(paragraph)
    expect(
      questions.map(({ key }) => key),
      kind,
    ).toContain(question)
    expect(meaning, kind).toMatch(/^[A-Z].*\.$/)
  }
})

test('both languages are filled from the same facts, and end with a full stop or what brings its own', () => {
  for (const { de, en } of labels) expect([...placeholdersOf(de)].sort()).toEqual([...placeholdersOf(en)].sort())
  for (const [kind, { one, many }] of entries)
    for (const text of [many.de, many.en, ...(one ? [one.de, one.en] : [])]) expect(text, kind).toMatch(/(\.|\{message\})$/)
})

test('what is said of one has no placeholder for the number, what is said of many has one', () => {
  for (const [kind, { one, many }] of entries) {
    if (!one) continue
    expect(placeholdersOf(one.de), kind).not.toContain('n')
    expect(placeholdersOf(many.de), kind).toContain('n')
  }
})

test('nothing is told to be absent, only to be not documented', () => {
  for (const { de, en } of labels) expect(`${de} ${en}`).not.toMatch(/fehl(t|en)|nicht vertreten|missing|absent|lacks|not represented/i)
})

test('no number stands in the words themselves but the one of a singular', () => {
  for (const { de, en } of labels) {
    expect(de.replaceAll(/§ 8a Abs\. 4|\{\w+\}/g, '')).not.toMatch(
      /\d|\b(zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|hundert)\b/i,
    )
    expect(en.replaceAll(/s\. 8a\(4\)|\{\w+\}/g, '')).not.toMatch(
      /\d|\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred)\b/i,
    )
  }
})
