import type { Words } from '../words.ts'

export const copy: Words['copy'] = {
  menu: 'GraphQL',
  title: 'Copy as GraphQL',
  text: 'Copy as GraphQL',
  textHint: 'Document, variables as a comment',
  body: 'Copy as a POST request',
  bodyHint: 'JSON for POST /graphql',
  open: 'Open in GraphiQL',
  copied: 'Copied to the clipboard',
  failed: 'The browser did not allow copying.',
}
