/** A query as the notes at the end give it. */
export interface Noted {
  /** What it asks, in words. */
  title: string
  document: string
  /** As a JSON object. */
  variables: string
}

/** A query with the number under which the report names it. */
export interface Note extends Noted {
  number: number
}

/** The notes of a report, each query once, in the order in which the text first names it. */
export class Notes {
  readonly all: readonly Note[]

  constructor(asked: readonly Noted[]) {
    const first = new Map(asked.toReversed().map((one) => [sameAs(one), one]))
    const inOrder = [...new Set(asked.map(sameAs))].map((key) => first.get(key)!)
    this.all = inOrder.map((one, i) => ({ ...one, number: i + 1 }))
  }

  /** The number of a query; null where it is not noted. */
  numberOf(one: Noted): number | null {
    return this.all.find((note) => sameAs(note) === sameAs(one))?.number ?? null
  }
}

const sameAs = ({ document, variables }: Noted): string => `${document}\n${variables}`
