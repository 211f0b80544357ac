import { LRUCache } from 'lru-cache'

/** All channels together keep so much, in UTF-16 units of two bytes; what is not kept is worked out again. */
const mostKept = 16 * 1024 * 1024

/** What an entry takes besides its texts. */
const overhead = 200

type Texts = readonly string[]

/** The texts of revisions, worked out once for all who need them at the same time; bounded by their length, whatever they are about. */
export class TextCache {
  private readonly kept: LRUCache<string, { texts: Promise<Texts> }>

  constructor(most = mostKept) {
    this.kept = new LRUCache({ maxSize: most })
  }

  /** The texts under this name; those that are being worked out are waited for. */
  texts(name: string, work: () => Promise<Texts>): Promise<Texts> {
    const known = this.kept.get(name)
    if (known) return known.texts
    const entry = { texts: work() }
    this.kept.set(name, entry, { size: overhead })
    entry.texts.then(
      (texts) => {
        // Another object: of the same one the cache would not take the new size.
        if (this.kept.peek(name) === entry) this.kept.set(name, { ...entry }, { size: sizeOf(texts) })
      },
      () => this.kept.delete(name),
    )
    return entry.texts
  }

  get size(): number {
    return this.kept.calculatedSize
  }
}

const sizeOf = (texts: Texts): number => texts.reduce((sum, { length }) => sum + length, overhead)
