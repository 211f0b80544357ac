import { expect, test } from 'vitest'
import { effectScope, nextTick, ref, shallowRef } from 'vue'
import { type Page, useFurtherPages } from './useFurtherPages.ts'

/** A list of letters, three at a time; what is asked for is written down. */
function aList(letters: string) {
  const question = ref(letters)
  const first = shallowRef<Page<string> | null>(null)
  const asked: string[] = []
  const partFrom = (at: number): Page<string> => ({
    nodes: [...question.value].slice(at, at + 3),
    next: at + 3 < question.value.length ? String(at + 3) : null,
  })
  const ask = async (cursor: string) => {
    asked.push(`${question.value} ${cursor}`)
    return partFrom(Number(cursor))
  }
  const scope = effectScope()
  const pages = scope.run(() =>
    useFurtherPages<string>(
      () => first.value,
      () => question.value,
      ask,
    ),
  )!
  const answer = async () => {
    first.value = partFrom(0)
    await nextTick()
  }
  const all = () => [...(first.value?.nodes ?? []), ...pages.further.value].join('')
  return { question, pages, asked, answer, all, end: () => scope.stop() }
}

test('parts come one after the other until the list ends', async () => {
  const { pages, answer, all, end } = aList('abcdefgh')
  await answer()
  await pages.loadMore()
  expect([all(), pages.more.value]).toEqual(['abcdef', true])
  await pages.loadMore()
  expect([all(), pages.more.value]).toEqual(['abcdefgh', false])
  await pages.loadMore()
  expect(all()).toBe('abcdefgh')
  end()
})

test('another question starts over, even when more is asked for in the same breath', async () => {
  const { question, pages, asked, answer, all, end } = aList('abcdefgh')
  await answer()
  await pages.loadMore()
  question.value = 'xyz'
  await pages.loadMore()
  expect(asked).toEqual(['abcdefgh 3'])
  const answered = answer()
  await Promise.all([answered, answered.then(() => pages.loadMore())])
  expect([all(), pages.more.value]).toEqual(['xyz', false])
  end()
})

test('a new answer to the same question brings back as many as were there', async () => {
  const { pages, answer, all, end } = aList('abcdefgh')
  await answer()
  await pages.loadMore()
  await answer()
  await expect.poll(all).toBe('abcdef')
  end()
})
