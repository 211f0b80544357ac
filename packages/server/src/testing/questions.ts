import { readFileSync } from 'node:fs'
import { documentedSet, musterkreisSet } from '@geflecht/demo'
import { type Question, questions } from '@geflecht/domain/questions'
import { demoAccounts } from '../account/demo.ts'
import { loadFacts } from '../transfer/loadFacts.ts'
import { aServerWith, type PeopleServer } from './people.ts'

type Who = 'coordinator' | 'analyst' | 'partner'

export interface QuestionServer {
  server: PeopleServer
  // biome-ignore lint/suspicious/noExplicitAny: tests read answers of any shape
  answerTo(key: string, who: Who, variables?: Record<string, unknown>): Promise<any>
  close(): Promise<void>
}

export const questionOf = (key: string): Question => questions.find((question) => question.key === key)!

export const documentTo = (key: string): string =>
  readFileSync(new URL(`../../../domain/src/question/documents/${key}.graphql`, import.meta.url), 'utf8')

/** A server with both data sets of the demo, on the day on which their story ends, and the demo's people. */
export const aQuestionServer = async (): Promise<QuestionServer> => {
  const { coordinator, analyst, partner } = demoAccounts
  const server = await aServerWith(
    { name: 'PGlite', open: async () => ({ place: { folder: null }, discard: async () => {} }) },
    { coordinator: coordinator.grants, analyst: analyst.grants, partner: partner.grants },
    async ({ writer }) => {
      for (const set of [documentedSet, musterkreisSet]) await loadFacts(writer, 'demo', set)
    },
  )
  return {
    server,
    close: () => server.close(),
    /** The answer to a question of the list with its own variables, save those given. */
    async answerTo(key, who, variables = {}) {
      const { data, errors, status } = await server.askAs(who, documentTo(key), { ...questionOf(key).variables, ...variables })
      if (errors) throw new Error(`${key}: ${errors.map(({ message }) => message).join('; ')}`)
      if (status !== 200) throw new Error(`${key}: ${status}`)
      return data
    },
  }
}

/** The nodes of a connection. */
// biome-ignore lint/suspicious/noExplicitAny: tests read answers of any shape
export const nodesOf = (connection: { edges: { node: any }[] }): any[] => connection.edges.map(({ node }) => node)

export const keysOf = (things: readonly { key: string }[]): string[] => things.map(({ key }) => key)
