import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { Viewer } from '../rights/viewer.ts'

/** What a question is asked of; two that differ in any part never share an answer. */
export interface Question {
  revision: number
  today: string
  viewer: Viewer
  /** Counts what has changed about accounts: names that are shown stand in no revision. */
  accounts: number
  accept: string
  query: string
  operationName: string | null
  variables: unknown
}

export interface Answer {
  contentType: string
  /** UTF-8, as it is sent. */
  body: Buffer
}

const mostBytes = 64 * 1024 * 1024
const mostBytesEach = 4 * 1024 * 1024

/** Answers of the present revision, bounded by their size. */
export class AnswerCache {
  private revision = -1
  private readonly answers = new LRUCache<string, Answer>({
    maxSize: mostBytes,
    maxEntrySize: mostBytesEach,
    sizeCalculation: ({ body }, key) => body.length + key.length + 200,
  })
  hits = 0
  misses = 0

  keyOf({ revision, today, viewer, accounts, accept, query, operationName, variables }: Question): string {
    return createHash('sha256')
      .update(JSON.stringify([revision, today, viewer, accounts, accept, operationName, variables ?? null, query]))
      .digest('base64url')
  }

  find(key: string, revision: number): Answer | undefined {
    this.follow(revision)
    const answer = this.answers.get(key)
    if (answer) this.hits++
    else this.misses++
    return answer
  }

  keep(key: string, revision: number, answer: Answer): void {
    this.follow(revision)
    this.answers.set(key, answer)
  }

  get bytes(): number {
    return this.answers.calculatedSize
  }

  /** Answers of an earlier revision are never asked for again. */
  private follow(revision: number): void {
    if (revision === this.revision) return
    this.revision = revision
    this.answers.clear()
  }
}
