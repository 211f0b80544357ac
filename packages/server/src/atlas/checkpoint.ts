import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { StringDecoder } from 'node:string_decoder'
import { createGunzip, createGzip } from 'node:zlib'
import type { EntityManager } from '@mikro-orm/sql'
import { concepts } from '../fact/concepts.ts'
import type { Atlas } from './atlas.ts'
import { atlasOfPages } from './rebuild.ts'
import { inOneView, type Standing, type StoredPage, standingOf, storedPages } from './storedPages.ts'

/** What stands first in a file. */
interface Head extends Standing {
  format: 1
  /** What the columns were when it was written: another program may have others. */
  columns: string
  /** By what the log knows this revision: a file of another database is of no use. */
  mark: string
}

/** What is written of a revision so that its log is known again. */
export type MarkOf = (em: EntityManager, revision: number) => Promise<string>

const columnsNow = createHash('sha256').update(JSON.stringify(concepts)).digest('base64url')

/**
 * Writes all facts as they stand to a file, compressed, page by page: nobody waits for it but a writer of the embedded database, and
 * only for as long as its tables are read. Gives the revision at which they stood.
 */
export const writeCheckpoint = async (em: EntityManager, fileOf: (revision: number) => string, markOf: MarkOf): Promise<number> =>
  inOneView(em, async (tx) => {
    const standing = await standingOf(tx)
    const head: Head = { format: 1, columns: columnsNow, mark: await markOf(tx, standing.revision), ...standing }
    const file = fileOf(standing.revision)
    const unfinished = `${file}.${process.pid}.unfinished`
    try {
      await pipeline(linesOf(head, storedPages(tx)), createGzip({ level: 1 }), createWriteStream(unfinished, { mode: 0o600 }))
      await rename(unfinished, file)
    } catch (error) {
      await rm(unfinished, { force: true })
      throw error
    }
    return standing.revision
  })

async function* linesOf(head: Head, pages: AsyncIterable<StoredPage>): AsyncGenerator<string> {
  const sum = createHash('sha256')
  const line = (content: object) => {
    const text = `${JSON.stringify(content)}\n`
    sum.update(text)
    return text
  }
  yield line(head)
  for await (const page of pages) yield line(page)
  yield `${JSON.stringify({ sha256: sum.digest('base64url') })}\n`
}

/**
 * The facts of a file, exactly as they stood at its revision.
 *
 * @throws Error when it is damaged, of another program or of another database.
 */
export const readCheckpoint = (file: string, revision: number, mark: string): Promise<Atlas> =>
  pipeline(createReadStream(file), createGunzip(), async (chunks: AsyncIterable<Buffer>) => {
    const lines = checkedLines(linesIn(chunks))
    const head = (await lines.next()).value as Head | undefined
    if (head?.format !== 1 || head.columns !== columnsNow || head.revision !== revision || head.mark !== mark)
      throw new Error(`${file} is of another program or database`)
    return atlasOfPages(head, lines as AsyncGenerator<StoredPage>)
  })

async function* linesIn(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8')
  let begun: string[] = []
  for await (const chunk of chunks) {
    const [first, ...rest] = decoder.write(chunk).split('\n') as [string, ...string[]]
    begun.push(first)
    for (const text of rest) {
      yield begun.join('')
      begun = [text]
    }
  }
  const unfinished = begun.join('')
  if (unfinished !== '') throw new Error('A checkpoint is cut off')
}

/** What stands in the lines but the last, which says what their sum has to be. */
async function* checkedLines(lines: AsyncIterable<string>): AsyncGenerator<unknown> {
  const sum = createHash('sha256')
  let last: string | null = null
  for await (const line of lines) {
    if (last !== null) {
      sum.update(`${last}\n`)
      yield JSON.parse(last)
    }
    last = line
  }
  const told = last === null ? null : (JSON.parse(last) as { sha256?: string }).sha256
  if (told !== sum.digest('base64url')) throw new Error('The sum of a checkpoint is wrong')
}
