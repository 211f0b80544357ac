const files = import.meta.glob<string>('../../../domain/src/question/documents/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const byKey = new Map(Object.entries(files).map(([path, text]) => [path.replace(/^.*\/|\.graphql$/g, ''), text]))

/** The document that answers a question of the list, by the question's key. */
export function documentOf(key: string): string {
  const document = byKey.get(key)
  if (document === undefined) throw new Error(`There is no document for the question ${key}.`)
  return document
}
