import { expect, test } from 'vitest'
import { between } from './between.ts'
import type { TieAnswer } from './tie.documents.ts'

const party = (key: string) => ({ id: key, institution: { id: key, key } })
const end = (key: string | null, type: string | null = null) => ({
  institution: key ? { id: key, key } : null,
  type: type ? { id: type, key: type } : null,
})
const handover = (key: string, from: ReturnType<typeof end>, to: ReturnType<typeof end>) => ({
  id: key,
  key,
  title: key,
  from,
  to,
  parts: [],
})
const agreement = (key: string, parties: readonly string[]) => ({
  node: { id: key, key, title: key, status: 'IN_FORCE' as const, validFrom: null, validTo: null, parties: parties.map(party) },
})
const office = (key: string, type: string) => ({
  id: key,
  key,
  name: key,
  fictional: true,
  viewerMay: [],
  type: { id: type, key: type },
  sector: { id: 's', key: 'jugendhilfe', label: 'Jugendhilfe' },
})
const answer: TieAnswer = {
  one: {
    ...office('ja', 'jugendamt'),
    cooperations: [],
    agreements: { edges: [agreement('both', ['ja', 'schule']), agreement('else', ['ja', 'polizei'])] },
    handovers: [
      handover('named', end('schule'), end('ja')),
      handover('by-type', end(null, 'grundschule'), end('ja')),
      handover('elsewhere', end('ja'), end('polizei')),
    ],
  },
  other: office('schule', 'grundschule'),
  network: null,
}

test('only what concerns both lies between two institutions', () => {
  const { agreements, handovers } = between(answer)
  expect(agreements.map(({ key }) => key)).toEqual(['both'])
  expect(handovers.map(({ key }) => key)).toEqual(['named', 'by-type'])
})

test('where one of the two is not known on the day, nothing lies between them', () => {
  expect(between({ ...answer, other: null })).toEqual({ cooperations: [], agreements: [], handovers: [], gaps: [] })
})
