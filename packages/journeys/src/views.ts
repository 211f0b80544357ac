import type { Page } from '@playwright/test'

/** One view as `npm run look` opens it; language and theme are added to its address. */
export interface View {
  /** The first word of its pictures. */
  name: string
  path: string
  /** In the URL's query, as the views keep their state there. */
  query?: Record<string, string>
  /** What a person does before the picture is taken. */
  act?: (page: Page) => Promise<void>
  /** Another state of a view that stands in this list already: looked at more closely by `npm run prove` than by `npm test`. */
  further?: true
}

const ratingen = '/network/net.ratingen.ks'
const firstMeeting = { asOf: '2023-05-03' }
const musterkreis = '/network/net.musterkreis.ks'
const storyEnds = { asOf: '2026-01-01' }

/** Opens the command palette and looks for the Jugendamt. */
async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+KeyK')
  const search = page.getByRole('dialog').locator('input').first()
  await search.fill('Jugend')
  await page.waitForTimeout(500)
}

/** Brings the measures of the overview into sight, with the table of all institutions beneath. */
async function scrollToMeasures(page: Page): Promise<void> {
  const title = page.getByRole('heading', { name: /^(Kennzahlen|Measures)$/ })
  await page.getByText(/^(Alle Mitwirkenden mit ihren Werten|All institutions of the circle with their values)$/).click()
  await page.getByRole('table').waitFor()
  await title.evaluate((element) => element.scrollIntoView())
}

/** Every view of the product; a new view is added here and nowhere else. */
export const views: readonly View[] = [
  { name: 'start', path: '/' },
  { name: 'overview', path: `${ratingen}/overview`, query: firstMeeting },
  { name: 'netzwerkkarte', path: `${ratingen}/netzwerkkarte`, query: firstMeeting },
  { name: 'netzwerkkarte-kkg', further: true, path: `${ratingen}/netzwerkkarte`, query: { ...firstMeeting, template: 'tpl.kkg-3-2.2021' } },
  { name: 'measures', path: `${musterkreis}/overview`, query: storyEnds, act: scrollToMeasures },
  { name: 'compare', path: `${musterkreis}/compare`, query: { ...storyEnds, from: '2024-01-01' } },
  { name: 'gaps', path: `${ratingen}/gaps`, query: firstMeeting },
  { name: 'gaps-by-subject', further: true, path: `${ratingen}/gaps`, query: { ...firstMeeting, by: 'subject' } },
  { name: 'agreements', path: `${musterkreis}/agreements`, query: storyEnds },
  {
    name: 'agreement',
    further: true,
    path: `${musterkreis}/agreements`,
    query: { ...storyEnds, scope: 'territory', select: 'agr.musterkreis.8a4-kreisjugendamt-awo-2024' },
  },
  { name: 'agreements-none', further: true, path: `${ratingen}/agreements`, query: firstMeeting },
  { name: 'handovers', path: `${musterkreis}/handovers`, query: storyEnds },
  {
    name: 'handover',
    further: true,
    path: `${musterkreis}/handovers`,
    query: { ...storyEnds, only: 'open', select: 'hand.musterkreis.klinikum-asd' },
  },
  { name: 'directory', path: '/directory' },
  { name: 'inspector', path: `${ratingen}/netzwerkkarte`, query: { ...firstMeeting, select: 'inst.ratingen.jugendamt' } },
  { name: 'palette', path: `${ratingen}/overview`, query: firstMeeting, act: openPalette },
  { name: 'invented-overview', further: true, path: `${musterkreis}/overview`, query: storyEnds },
  { name: 'invented-netzwerkkarte', path: `${musterkreis}/netzwerkkarte`, query: storyEnds },
  { name: 'invented-gap-ties', further: true, path: `${musterkreis}/netzwerkkarte`, query: { ...storyEnds, ties: 'gap' } },
  { name: 'invented-map-table', further: true, path: `${musterkreis}/netzwerkkarte`, query: { ...storyEnds, form: 'table' } },
  {
    name: 'invented-tie',
    further: true,
    path: `${musterkreis}/netzwerkkarte`,
    query: { ...storyEnds, select: 'tie:inst.musterkreis.jobcenter~inst.musterkreis.kreisjugendamt' },
  },
  { name: 'not-found', path: '/network/net.nowhere/overview' },
  { name: 'empty', further: true, path: `${ratingen}/netzwerkkarte`, query: { asOf: '1999-01-01' } },
]

/** Where a view stands, in one theme and language. */
export function addressOf(view: View, theme: string, language: string): string {
  return `${view.path}?${new URLSearchParams({ ...view.query, theme, lang: language })}`
}
