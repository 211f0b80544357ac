import { clientOn } from '../shell/clients.ts'

/** Others change what they share without the graph changing, so nothing tells the page of it: who opens the shelf asks the server, not the memory. */
export function askAnew(...fields: ('savedViews' | 'stories' | 'story')[]): void {
  for (const fieldName of fields) clientOn(null).cache.evict({ id: 'ROOT_QUERY', fieldName })
}
