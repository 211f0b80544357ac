import { expect, test } from 'vitest'
import { nextTick, ref, shallowRef } from 'vue'
import { type Page, useFurtherPages } from './useFurtherPages.ts'

/** A list of numbers in pages of two; `offset` is what the server has come to answer by now. */
function aList() {
  const offset = ref(0)
  const asked = ref('all')
  const page = (from: number): Page<number> => ({
    nodes: [from, from + 1].map((n) => n + offset.value),
    next: from < 6 ? String(from + 2) : null,
  })
  const first = shallowRef<Page<number> | null>(page(0))
  const pages = useFurtherPages(
    () => first.value,
    () => asked.value,
    async (cursor) => page(Number(cursor)),
  )
  const settle = async () => {
    for (let turns = 0; turns < 10; turns++) await nextTick()
  }
  const answer = (from: number) => {
    offset.value = from
    first.value = page(0)
  }
  return { ...pages, asked, settle, answer }
}

test('further pages come one by one until the end of the list', async () => {
  const { further, more, loadMore, settle } = aList()
  await settle()
  expect([further.value, more.value]).toEqual([[], true])
  for (const _ of [1, 2, 3]) await loadMore()
  expect([further.value, more.value]).toEqual([[2, 3, 4, 5, 6, 7], false])
})

test('a new answer to the same question brings as many as were there', async () => {
  const { further, loadMore, settle, answer } = aList()
  await settle()
  await loadMore()
  await loadMore()
  answer(100)
  await nextTick()
  expect(further.value).toHaveLength(4)
  await settle()
  expect(further.value).toEqual([102, 103, 104, 105])
})

test('another question starts over', async () => {
  const { further, more, loadMore, settle, answer, asked } = aList()
  await settle()
  await loadMore()
  asked.value = 'others'
  answer(50)
  await settle()
  expect([further.value, more.value]).toEqual([[], true])
})
