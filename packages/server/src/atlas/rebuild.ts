import type { EntityManager } from '@mikro-orm/sql'
import { conceptNames } from '../fact/concepts.ts'
import { Atlas } from './atlas.ts'
import { inOneView, type Standing, type StoredPage, sealOf, standingOf, storedPages } from './storedPages.ts'

/** Builds an Atlas from the tables, in one consistent view of the database. */
export const rebuildAtlas = (em: EntityManager): Promise<Atlas> =>
  inOneView(em, async (tx) => {
    const atlas = await atlasOfPages(await standingOf(tx), storedPages(tx))
    atlas.seal = await sealOf(tx)
    return atlas
  })

/** Builds an Atlas from pages. Facts are linked at the end, since they may refer to each other in any order. */
export const atlasOfPages = async ({ revision, lastId }: Standing, pages: AsyncIterable<StoredPage>): Promise<Atlas> => {
  const atlas = new Atlas()
  atlas.reserve(lastId)
  for await (const { concept, count, rows, columns } of pages) {
    if (rows > 0) atlas.tables[concept].reserve(rows)
    atlas.takePage(concept, count, columns)
  }
  for (const concept of conceptNames) atlas.tables[concept].linkAll()
  atlas.revision = revision
  atlas.lastId = lastId
  return atlas
}
