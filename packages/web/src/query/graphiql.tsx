import 'graphiql/style.css'
import './graphiql.css'
import { GraphiQL } from 'graphiql'
import { createRoot } from 'react-dom/client'
import { openingTabs } from './openingTabs.ts'
import { questionsPlugin } from './questionsPlugin.tsx'

async function fetcher(asked: object) {
  const response = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(asked) })
  return response.json()
}
const asked = new URLSearchParams(location.search)
const query = asked.get('query')
const variables = asked.get('variables')

/** A link from a view opens with its own document, before the others. The first tab is also told apart, because only so its variables arrive. */
const tabs = query === null ? openingTabs : [{ query, variables: variables ?? '{}' }, ...openingTabs]
const [first] = tabs
/** Everything typed stays in this tab of the browser. */
const memory = new Map<string, string>()
const storage = {
  getItem: (key: string) => memory.get(key) ?? null,
  setItem: (key: string, value: string) => void memory.set(key, value),
  removeItem: (key: string) => void memory.delete(key),
  clear: () => memory.clear(),
  get length() {
    return memory.size
  },
}

const root = document.getElementById('graphiql')
if (root)
  createRoot(root).render(<GraphiQL fetcher={fetcher} storage={storage} defaultTabs={[...tabs]} plugins={[questionsPlugin]} {...first} />)
