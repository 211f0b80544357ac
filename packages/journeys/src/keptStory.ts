import type { Page } from '@playwright/test'
import { settle } from './manners.ts'

const network = 'net.musterkreis.ks'
const day = 'asOf=2026-01-01'
const title = 'Für den Jugendhilfeausschuss'

/** What is shown, in its order, and said to it. */
const steps = [
  {
    name: 'Wer am Tisch sitzt',
    address: `/network/${network}/netzwerkkarte?${day}`,
    text: 'Zwölf Gruppen erwartet das Landeskinderschutzgesetz.\nDie hohlen Kreise sind noch nicht dokumentiert.',
  },
  {
    name: 'Was zuerst zu tun ist',
    address: `/network/${network}/gaps?${day}&severity=CRITICAL`,
    text: 'Diese Lücken sind dringend. Zu jeder steht der nächste Schritt dabei.',
  },
  { name: 'Was vereinbart ist', address: `/network/${network}/agreements?${day}&as=board`, text: '' },
] as const

/** What people have written themselves stands as they have written it, in either language. */
export const written = { title, steps }

/** Asks the server in the name of whoever is signed in on the page. */
const asks = (page: Page, query: string, variables: Record<string, unknown> = {}) =>
  page.evaluate(async (body) => {
    const answer = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    return (await answer.json()).data
  }, JSON.stringify({ query, variables }))

/** Keeps three views and a story of them, shared with the network, unless they are there already; gives the key of the story. */
async function storyKept(page: Page): Promise<string> {
  const { stories } = await asks(page, '{ stories(first: 60) { edges { node { key name } } } }')
  const found = stories.edges.find(({ node }: { node: { name: string } }) => node.name === title)
  if (found) return found.node.key
  const kept = []
  for (const { text, ...view } of steps) {
    const { saveView } = await asks(page, 'mutation ($input: SaveViewInput!) { saveView(input: $input) { ... on SavedView { key } } }', {
      input: { ...view, shared: true },
    })
    kept.push({ ...view, text, savedView: saveView.key })
  }
  const { writeStory } = await asks(page, 'mutation ($input: WriteStoryInput!) { writeStory(input: $input) { ... on Story { key } } }', {
    input: { network, name: title, steps: kept, shared: true },
  })
  return writeStory.key
}

/** Opens an address with the theme and language in which the page stands. */
async function opens(page: Page, path: string, query: Record<string, string> = {}): Promise<void> {
  const { origin, searchParams } = new URL(page.url())
  const kept = Object.fromEntries(
    ['theme', 'lang'].flatMap((name) => (searchParams.has(name) ? [[name, searchParams.get(name) ?? '']] : [])),
  )
  await page.goto(`${origin}${path}?${new URLSearchParams({ ...query, ...kept })}`)
  await settle(page)
}

/** The shelf with views and a story on it. */
export async function shelfFilled(page: Page): Promise<void> {
  await storyKept(page)
  await opens(page, '/saved')
  await page.getByRole('article').first().waitFor()
}

/** The page on which a story is written. */
export async function storyWritten(page: Page): Promise<void> {
  await opens(page, `/saved/stories/${await storyKept(page)}`)
  await page.getByRole('textbox').first().waitFor()
}

/** A story while it is shown, at its first step. */
export async function storyShown(page: Page): Promise<void> {
  await opens(page, `/network/${network}/netzwerkkarte`, { asOf: '2026-01-01', story: await storyKept(page), step: '1' })
  await page
    .getByRole('region', { name: new RegExp(title) })
    .getByRole('heading')
    .waitFor()
}
