import type { Page } from '@playwright/test'
import { shelfFilled, storyShown, storyWritten } from './keptStory.ts'
import { settle } from './manners.ts'
import type { DemoAccount } from './signedIn.ts'

/** One view as `npm run look` opens it; language and theme are added to its address. */
export interface View {
  /** The first word of its pictures. */
  name: string
  path: string
  /** In the URL's query, as the views keep their state there. */
  query?: Record<string, string>
  /** Who looks: the coordinator, unless said otherwise; null is the public. */
  account?: DemoAccount | null
  /** What a person does before the picture is taken. */
  act?: (page: Page) => Promise<void>
  /** Another state of a view that stands in this list already: looked at by `npm run prove`, not by every `npm test`. */
  further?: true
}

const ratingen = '/network/net.ratingen.ks'
const firstMeeting = { asOf: '2023-05-03' }
const musterkreis = '/network/net.musterkreis.ks'
const storyEnds = { asOf: '2026-01-01' }
const openGap = 'gap:G01:net.musterkreis.ks:mehrgenerationenhaeuser'

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

/** Saves a form in which something is still to be filled in. */
async function saveAtOnce(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(Speichern|Save)$/ }).click()
  await page
    .getByText(/^(Bitte füllen Sie dieses Feld aus\.|Please fill in this field\.)$/)
    .first()
    .waitFor()
}

/** Opens the form that lays down who else belongs at the table, with the list of types narrowed down. */
async function laysDownGroup(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(Gruppe örtlich festlegen|Lay down a group locally)$/ }).click()
  await page.getByRole('searchbox', { name: /^(Liste eingrenzen|Narrow the list)$/ }).fill('schul')
}

/** Who is signed in is asked after the first view; what depends on it comes then. */
async function knowsWhoIsSignedIn(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^(Konto|Account): / })
    .or(page.getByRole('banner').getByRole('link', { name: /^(Anmelden|Sign in)$/ }))
    .first()
    .waitFor()
  await page.waitForLoadState('networkidle')
}

const wholeReading = /^(Ganz lesen, mit den Abfragen|Read all of it, with the queries)$/

/** What can be read out comes after the first view. */
const readingThere = (page: Page) => page.getByRole('button', { name: wholeReading }).waitFor()

/** Opens all of what can be read out, with the queries behind the sentences. */
async function openReading(page: Page): Promise<void> {
  await page.getByRole('button', { name: wholeReading }).click()
  await settle(page)
}

/** Pulls the plug, once it is known who is signed in. */
async function loseConnection(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(Konto|Account): / }).waitFor()
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true })
    window.dispatchEvent(new Event('offline'))
  })
  await page
    .getByText(/^(Keine Verbindung|No connection)\./)
    .first()
    .waitFor()
}

/** Opens the list behind the bell. */
async function openNotifications(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(Benachrichtigungen|Notifications)/ }).click()
  await page.getByRole('heading', { name: /^(Benachrichtigungen|Notifications)$/ }).waitFor()
}

/** Presses a button by its name in either language. */
const press = (name: RegExp) => async (page: Page) => {
  await page.getByRole('button', { name }).first().click()
  await page.waitForLoadState('networkidle')
}
const openDiscussion = press(/^(Gespräch|Discussion)/)
const openHistory = press(/^(Verlauf|History)/)

/** Opens a form by the button that stands at the head of a view or in the inspector. */
const openForm = (name: RegExp) => async (page: Page) => {
  await press(name)(page)
  await page.locator('#form-title').waitFor()
  await settle(page)
}

/** Asks the server in the name of whoever is signed in on the page. */
const ask = (page: Page, query: string, variables: Record<string, unknown> = {}) =>
  page.evaluate(async (body) => {
    const answer = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    return (await answer.json()).data
  }, JSON.stringify({ query, variables }))

/** A need of one's own for each of those who look at once: two who reword the same would take each other's conflict away. */
const reworded = () =>
  ['sucht-austausch', 'vertretung', 'wochenende', 'oeffentlichkeit'][Number(process.env['TEST_PARALLEL_INDEX'] ?? 0) % 4]

/** Rewords a need while another window does the same, and saves: both versions stand side by side. What the other wrote is taken back at once. */
async function runIntoConflict(page: Page): Promise<void> {
  const { network } = await ask(page, `{ network(key: "net.musterkreis.ks", asOf: "2026-01-01") { needs { id key version category } } }`)
  const need = network.needs.find(({ key }: { key: string }) => key === `need.musterkreis.${reworded()}`)
  const address = new URL(page.url())
  address.searchParams.set('edit', `rewordNeed:${need.id}`)
  await page.goto(address.href)
  await settle(page)
  await page.locator('#form-sheet textarea').fill('Die Suchthilfe und der ASD brauchen zweimal im Jahr einen festen Termin.')
  const { rewordNeed } = await ask(page, `mutation($input: RewordNeedInput!) { rewordNeed(input: $input) { ... on Need { version } } }`, {
    input: {
      key: need.key,
      version: need.version,
      category: need.category,
      text: 'Suchthilfe und Jugendamt wollen sich regelmäßig austauschen.',
    },
  })
  await page.getByRole('button', { name: /^(Speichern|Save)$/ }).click()
  await page.getByRole('dialog').waitFor()
  await ask(page, `mutation($revision: Int) { undo(input: { revision: $revision }) { __typename } }`, { revision: rewordNeed.version })
}

/** Opens the dialog in which a view gets its name, by the palette, which is there on every screen. */
async function openSaving(page: Page): Promise<void> {
  await knowsWhoIsSignedIn(page)
  await page.keyboard.press('Control+KeyK')
  await page
    .getByRole('option', { name: /^(Ansicht sichern|Save this view)$/ })
    .first()
    .click()
  await page.getByRole('dialog').getByRole('textbox').waitFor()
}

/** Every view of the product; a new view is added here and nowhere else. */
export const views: readonly View[] = [
  { name: 'start', path: '/' },
  { name: 'overview', path: `${ratingen}/overview`, query: firstMeeting, act: readingThere },
  { name: 'netzwerkkarte', path: `${ratingen}/netzwerkkarte`, query: firstMeeting },
  { name: 'netzwerkkarte-kkg', further: true, path: `${ratingen}/netzwerkkarte`, query: { ...firstMeeting, template: 'tpl.kkg-3-2.2021' } },
  { name: 'reading', path: `${musterkreis}/overview`, query: storyEnds, act: openReading },
  { name: 'graph', path: `${musterkreis}/graph`, query: storyEnds },
  { name: 'graph-by-sector', further: true, path: `${musterkreis}/graph`, query: { ...storyEnds, arrange: 'sectors' } },
  {
    name: 'graph-around',
    further: true,
    path: `${musterkreis}/graph`,
    query: { ...storyEnds, arrange: 'levels', hull: 'none', select: 'inst.musterkreis.caritas', steps: '1' },
  },
  {
    name: 'graph-measures',
    further: true,
    path: `${musterkreis}/graph`,
    query: { ...storyEnds, size: 'degree', tint: 'betweenness', hull: 'networks' },
  },
  { name: 'graph-of-all', further: true, path: `${musterkreis}/graph`, query: { ...storyEnds, scope: 'all' } },
  { name: 'graph-by-place', further: true, path: `${musterkreis}/graph`, query: { ...storyEnds, scope: 'all', arrange: 'map' } },
  { name: 'graph-of-all-table', further: true, path: `${musterkreis}/graph`, query: { ...storyEnds, scope: 'all', form: 'table' } },
  { name: 'graph-table', further: true, path: `${musterkreis}/graph`, query: { ...storyEnds, form: 'table' } },
  { name: 'graph-few-ties', further: true, path: `${ratingen}/graph`, query: firstMeeting },
  {
    name: 'report',
    path: `${musterkreis}/report`,
    query: storyEnds,
    act: (page) => page.getByRole('heading', { name: /^(Die Abfragen hinter den Zahlen|The queries behind the numbers)$/ }).waitFor(),
  },
  { name: 'measures', path: `${musterkreis}/overview`, query: storyEnds, act: scrollToMeasures },
  { name: 'compare', path: `${musterkreis}/compare`, query: { ...storyEnds, from: '2024-01-01' } },
  { name: 'local-group', further: true, path: `${musterkreis}/overview`, query: storyEnds, act: laysDownGroup },
  { name: 'gaps', path: `${ratingen}/gaps`, query: firstMeeting },
  { name: 'gaps-by-subject', further: true, path: `${ratingen}/gaps`, query: { ...firstMeeting, by: 'subject' } },
  { name: 'agreements', path: `${musterkreis}/agreements`, query: storyEnds },
  {
    name: 'agreement',
    further: true,
    path: `${musterkreis}/agreements`,
    query: { ...storyEnds, scope: 'territory', select: 'agr.musterkreis.8a4-kreisjugendamt-awo-2024' },
  },
  { name: 'agreements-board', path: `${musterkreis}/agreements`, query: { ...storyEnds, as: 'board' }, act: knowsWhoIsSignedIn },
  {
    name: 'agreements-calendar',
    path: `${musterkreis}/agreements`,
    query: { ...storyEnds, as: 'calendar', scope: 'territory' },
    act: (page) => page.getByRole('heading', { name: /^(Termine|Dates)$/ }).waitFor(),
  },
  {
    name: 'agreements-clauses',
    path: `${musterkreis}/agreements`,
    query: { ...storyEnds, as: 'clauses', scope: 'territory' },
    act: (page) => page.getByRole('grid').waitFor(),
  },
  {
    name: 'agreements-coverage',
    path: `${musterkreis}/agreements`,
    query: { ...storyEnds, as: 'coverage' },
    act: (page) => page.getByRole('heading', { level: 3 }).first().waitFor(),
  },
  { name: 'agreements-coverage-none', further: true, path: `${ratingen}/agreements`, query: { ...firstMeeting, as: 'coverage' } },
  { name: 'agreements-none', further: true, path: `${ratingen}/agreements`, query: firstMeeting },
  { name: 'handovers', path: `${musterkreis}/handovers`, query: storyEnds },
  {
    name: 'whatif',
    path: `${musterkreis}/whatif`,
    query: { ...storyEnds, assume: 'ADD_INSTITUTION~inst.assumed.haus~net.musterkreis.ks~mehrgenerationenhaus' },
    act: knowsWhoIsSignedIn,
  },
  {
    name: 'handover',
    further: true,
    path: `${musterkreis}/handovers`,
    query: { ...storyEnds, only: 'open', select: 'hand.musterkreis.klinikum-asd' },
  },
  { name: 'chains', path: `${musterkreis}/handovers`, query: { ...storyEnds, way: 'chains', at: 'friday-17:00' } },
  {
    name: 'drill',
    path: `${musterkreis}/handovers`,
    query: { ...storyEnds, way: 'drill', at: 'friday-17:00', without: 'inst.musterkreis.gesundheitsamt' },
  },
  { name: 'directory', path: '/directory' },
  { name: 'matrix', path: `${musterkreis}/matrix`, query: storyEnds },
  {
    name: 'matrix-cell',
    further: true,
    path: `${musterkreis}/matrix`,
    query: { ...storyEnds, sort: 'gap', select: 'cell:jugendhilfe~gesundheit' },
  },
  { name: 'matrix-of-institutions', path: `${musterkreis}/matrix`, query: { ...storyEnds, rows: 'institutions', sort: 'community' } },
  { name: 'matrix-documented', further: true, path: `${ratingen}/matrix`, query: firstMeeting },
  { name: 'timeline', path: `${musterkreis}/timeline`, query: storyEnds },
  {
    name: 'timeline-range',
    further: true,
    path: `${musterkreis}/timeline`,
    query: {
      asOf: '2025-03-01',
      from: '2024-01-01',
      to: '2025-12-31',
      open: 'gesundheit',
      select: 'agr.musterkreis.8a4-kreisjugendamt-awo-2024',
    },
  },
  { name: 'timeline-table', further: true, path: `${musterkreis}/timeline`, query: { ...storyEnds, form: 'table' } },
  { name: 'timeline-thin', further: true, path: '/network/net.olsberg.fh-ks/timeline' },
  { name: 'timeline-public', further: true, path: `${ratingen}/timeline`, account: null },
  { name: 'networks', path: '/networks', query: { ...storyEnds, territory: 'ter.musterkreis' } },
  { name: 'map-of-a-network', path: `${musterkreis}/map`, query: storyEnds, act: knowsWhoIsSignedIn },
  { name: 'map', path: '/map', query: { tint: 'institutions' }, account: 'analyst' },
  { name: 'map-of-laender', further: true, path: '/map', query: { grain: 'land' }, account: 'analyst' },
  { name: 'map-invented', path: '/map', query: { ...storyEnds, territory: 'ter.musterkreis', tint: 'coverage' } },
  {
    name: 'map-areas',
    further: true,
    path: '/map',
    query: { ...storyEnds, territory: 'ter.musterkreis', tint: 'density', hull: 'networks' },
  },
  {
    name: 'map-of-a-kreis',
    further: true,
    path: '/map',
    query: { territory: 'ter.hsk', select: 'ter.olsberg' },
    account: 'analyst',
  },
  { name: 'map-public', further: true, path: '/map', account: null },
  { name: 'map-none', further: true, path: '/map', query: { territory: 'ter.nowhere' }, account: null },
  {
    name: 'compare-networks',
    path: '/networks/compare',
    query: { ...storyEnds, a: 'net.musterkreis.ks', b: 'net.musterkreis.stadt' },
  },
  { name: 'compare-networks-none', further: true, path: '/networks/compare', query: storyEnds },
  { name: 'territory', further: true, path: '/networks', query: { ...storyEnds, select: 'ter.musterkreis', territory: 'ter.musterkreis' } },
  { name: 'networks-everywhere', further: true, path: '/networks', account: 'analyst' },
  {
    name: 'networks-selected',
    further: true,
    path: '/networks',
    query: { ...storyEnds, territory: 'ter.musterkreis', select: 'overlap:net.musterkreis.koordination~net.musterkreis.ks' },
  },
  { name: 'networks-public', further: true, path: '/networks', query: { ...storyEnds, territory: 'ter.musterkreis' }, account: null },
  { name: 'inspector', path: `${ratingen}/netzwerkkarte`, query: { ...firstMeeting, select: 'inst.ratingen.jugendamt' } },
  { name: 'palette', path: `${ratingen}/overview`, query: firstMeeting, act: openPalette },
  { name: 'invented-overview', further: true, path: `${musterkreis}/overview`, query: storyEnds, act: readingThere },
  { name: 'invented-netzwerkkarte', path: `${musterkreis}/netzwerkkarte`, query: storyEnds },
  { name: 'invented-gap-ties', further: true, path: `${musterkreis}/netzwerkkarte`, query: { ...storyEnds, ties: 'gap' } },
  { name: 'invented-map-table', further: true, path: `${musterkreis}/netzwerkkarte`, query: { ...storyEnds, form: 'table' } },
  {
    name: 'invented-tie',
    further: true,
    path: `${musterkreis}/netzwerkkarte`,
    query: { ...storyEnds, select: 'tie:inst.musterkreis.jobcenter~inst.musterkreis.kreisjugendamt' },
  },
  { name: 'board', path: `${musterkreis}/gaps`, query: { ...storyEnds, as: 'board' } },
  { name: 'gaps-of-a-partner', further: true, path: `${musterkreis}/gaps`, query: storyEnds, account: 'partner', act: knowsWhoIsSignedIn },
  { name: 'discussion', further: true, path: `${musterkreis}/gaps`, query: { ...storyEnds, select: openGap }, act: openDiscussion },
  { name: 'history', path: `${musterkreis}/history`, query: storyEnds, act: knowsWhoIsSignedIn },
  {
    name: 'history-of-a-thing',
    further: true,
    path: `${musterkreis}/agreements`,
    query: { ...storyEnds, select: 'agr.musterkreis.8a4-kreisjugendamt-awo-2024' },
    act: openHistory,
  },
  {
    name: 'network',
    further: true,
    path: `${musterkreis}/overview`,
    query: { ...storyEnds, select: 'net.musterkreis.ks' },
    act: knowsWhoIsSignedIn,
  },
  {
    name: 'own-institution',
    further: true,
    path: `${musterkreis}/overview`,
    query: { ...storyEnds, select: 'inst.musterkreis.caritas' },
    account: 'partner',
    act: knowsWhoIsSignedIn,
  },
  { name: 'presence', further: true, path: `${musterkreis}/overview`, query: storyEnds, act: press(/^(Wer gerade hier ist|Who is here)/) },
  { name: 'work', path: '/work', query: storyEnds },
  { name: 'notifications', further: true, path: '/work', query: storyEnds, act: openNotifications },
  { name: 'saved', path: '/saved', act: shelfFilled },
  { name: 'saved-none', further: true, path: '/saved', account: 'analyst', act: knowsWhoIsSignedIn },
  { name: 'saving', further: true, path: `${musterkreis}/matrix`, query: storyEnds, act: openSaving },
  { name: 'story', path: '/saved', act: storyWritten },
  { name: 'story-shown', path: `${musterkreis}/netzwerkkarte`, query: storyEnds, act: storyShown },
  { name: 'sign-in', path: '/sign-in', account: null },
  { name: 'settings', path: '/settings', act: knowsWhoIsSignedIn },
  { name: 'accounts', path: '/accounts', account: 'admin', act: knowsWhoIsSignedIn },
  { name: 'inviting', further: true, path: '/accounts', account: 'admin', act: openForm(/^(Einladen|Invite)$/) },
  { name: 'second-factor', further: true, path: '/settings', act: press(/^(Zweiten Faktor einrichten|Set up a second factor)$/) },
  { name: 'signing-in-needed', further: true, path: '/settings', account: null, act: knowsWhoIsSignedIn },
  { name: 'welcome', further: true, path: '/welcome', query: { token: 'example' }, account: null },
  {
    name: 'form',
    path: `${musterkreis}/netzwerkkarte`,
    query: { ...storyEnds, edit: 'claimCooperation:inst.musterkreis.caritas~inst.musterkreis.kreisjugendamt' },
  },
  {
    name: 'form-errors',
    further: true,
    path: `${musterkreis}/netzwerkkarte`,
    query: { ...storyEnds, edit: 'claimCooperation:inst.musterkreis.caritas' },
    act: saveAtOnce,
  },
  {
    name: 'drafting',
    further: true,
    path: `${musterkreis}/agreements`,
    query: storyEnds,
    act: openForm(/^(Vereinbarung entwerfen|Draft an agreement)$/),
  },
  { name: 'conflict', further: true, path: `${musterkreis}/overview`, query: storyEnds, act: runIntoConflict },
  { name: 'offline', further: true, path: `${musterkreis}/overview`, query: storyEnds, act: loseConnection },
  { name: 'not-found', path: '/network/net.nowhere/overview' },
  { name: 'empty', further: true, path: `${ratingen}/netzwerkkarte`, query: { asOf: '1999-01-01' } },
]

/** Whether this is `npm run prove`, which takes its time. */
export const thorough = process.env['GEFLECHT_PROVE'] === '1'

/** The views that are looked at one by one in this run. */
export const viewsOfThisRun = views.filter(({ further }) => thorough || !further)

/** Where a view stands, in one theme and language. */
export function addressOf(view: View, theme: string, language: string): string {
  return `${view.path}?${new URLSearchParams({ ...view.query, theme, lang: language })}`
}
