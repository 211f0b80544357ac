import { test as base, expect, type Locator, type Page } from '@playwright/test'
import { listenForFaults, overflowOf, settle } from './manners.ts'
import { type DemoAccount, sessionOf } from './signedIn.ts'

/** A person before the product: what they do, in the words of the screen. On a phone some ways differ; the verbs know them. */
export class Visitor {
  readonly page: Page
  readonly onPhone: boolean

  constructor(page: Page, onPhone: boolean) {
    this.page = page
    this.onPhone = onPhone
  }

  /** The view itself, without navigation, date bar and inspector. */
  get view(): Locator {
    return this.page.getByRole('main')
  }

  get inspector(): Locator {
    return this.page.getByRole('complementary', { name: 'Einzelheiten' })
  }

  get dateBar(): Locator {
    return this.page.getByRole('region', { name: 'Stichtag' })
  }

  get slider(): Locator {
    return this.page.getByRole('slider', { name: 'Stichtag wählen' })
  }

  /** The picture of the Netzwerkkarte. */
  get picture(): Locator {
    return this.page.getByRole('tree', { name: /^Netzwerkkarte: / })
  }

  /** The sentence above the picture that says what it shows. */
  get reading(): Locator {
    return this.view.getByText(/^Am \d+\. \S+ \d{4}: Von/)
  }

  async opens(address: string): Promise<void> {
    await this.page.goto(address)
    await settle(this.page)
  }

  async choosesNetwork(name: string): Promise<void> {
    await this.view.getByRole('link', { name }).click()
    await expect(this.page.getByRole('heading', { level: 1, name })).toBeVisible()
  }

  async choosesView(name: string): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Ansichten des Netzwerks' }).getByRole('link', { name }).click()
    await expect(this.view.getByRole('heading', { level: 1 })).toBeVisible()
    await settle(this.page)
  }

  /** Types a day into the date bar, as people write it: `3.5.2023`. */
  async setsDate(typed: string): Promise<void> {
    await this.dateBar.getByRole('button', { name: /^Stand: / }).click()
    await this.dateBar.getByRole('textbox', { name: 'Datum eingeben' }).fill(typed)
    await this.page.keyboard.press('Enter')
  }

  /** The page shows this day (`3. Mai 2023`), and its address says so. */
  async seesDate(words: string, asOf: string): Promise<void> {
    await expect(this.dateBar.getByRole('button', { name: `Stand: ${words}` })).toBeVisible()
    await expect(this.page).toHaveURL((url) => url.searchParams.get('asOf') === asOf)
  }

  /** What the overview counts against one legal basis: covered, partly, not documented. */
  async seesFigures(citation: string, figures: [covered: number, partial: number, notDocumented: number]): Promise<void> {
    const block = this.view.getByRole('article').filter({ has: this.page.getByRole('heading', { name: citation, exact: true }) })
    await expect(block.getByRole('term')).toHaveText(['abgedeckt', 'teilweise', 'nicht dokumentiert'])
    await expect(block.getByRole('definition')).toHaveText(figures.map(String))
  }

  /** Opens an expected group of the Netzwerkkarte: in the picture, on a phone in the numbered list beneath it. */
  async opensGroup(name: string): Promise<void> {
    if (this.onPhone) await this.view.getByRole('list', { name: 'Gruppen' }).getByRole('button', { name }).click()
    else await this.picture.getByRole('treeitem', { name: new RegExp(`^${name}: `) }).click()
    await expect(this.inspector.getByRole('heading', { name })).toBeVisible()
  }

  async closesInspector(): Promise<void> {
    await this.inspector.getByRole('button', { name: 'Einzelheiten schließen' }).click()
    await expect(this.inspector).toBeHidden()
  }

  /** Opens the palette, by Ctrl-K where there is a keyboard, and types into it. */
  async searches(text: string): Promise<void> {
    if (this.onPhone) await this.page.getByRole('button', { name: /^Suchen/ }).click()
    else await this.page.keyboard.press('Control+KeyK')
    await this.page.getByRole('combobox', { name: 'Suchen und Befehle' }).fill(text)
  }

  /** Chooses in one of the lists of the view. */
  async picks(field: string, option: RegExp): Promise<void> {
    const list = this.view.getByRole('combobox', { name: field, exact: true })
    const label = await list.getByRole('option', { name: option }).textContent()
    await list.selectOption({ label: label?.trim() ?? '' })
  }

  /** Copies the question of the view by an entry of its copy menu and reads it from the clipboard. */
  async copies(entry: string): Promise<string> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await this.view.getByRole('button', { name: /GraphQL/ }).click()
    await this.page.getByRole('menuitem', { name: entry }).click()
    await expect(this.page.getByText('In die Zwischenablage kopiert', { exact: true })).toBeVisible()
    return this.page.evaluate(() => navigator.clipboard.readText())
  }

  /** Presses Tab until the wanted thing has the focus; fails when it is never reached. */
  async tabsTo(wanted: Locator): Promise<void> {
    const hasFocus = () => wanted.evaluateAll((elements) => elements.some((element) => element === document.activeElement))
    for (let pressed = 0; pressed < 300 && !(await hasFocus()); pressed++) await this.page.keyboard.press('Tab')
    await expect(wanted).toBeFocused()
  }

  async seesNoSidewaysScroll(): Promise<void> {
    expect(await overflowOf(this.page), 'pixels wider than the window').toBe(0)
  }
}

/** What a journey is given beside Playwright's own. */
interface Company {
  visitor: Visitor
  /** As whom the visitor comes, signed in already: the coordinator, unless a journey says otherwise; null is the public. */
  account: DemoAccount | null
  /** What this journey provokes itself and a console may therefore say. */
  provoked: RegExp | null
  manners: undefined
}

/** A test with a visitor. Whatever it is about, no page may say an error on the console, ask another server or scroll sideways. */
export const test = base.extend<Company>({
  visitor: async ({ page, hasTouch }, use) => use(new Visitor(page, Boolean(hasTouch))),
  account: ['coordinator', { option: true }],
  storageState: async ({ account, baseURL }, use) => use(account && baseURL ? await sessionOf(baseURL, account) : undefined),
  provoked: [null, { option: true }],
  manners: [
    async ({ page, provoked }, use) => {
      const faults = listenForFaults(page)
      await use(undefined)
      expect(
        faults.filter((fault) => !provoked?.test(fault)),
        'what the console said and where requests went',
      ).toEqual([])
      if (page.url() !== 'about:blank') expect(await overflowOf(page), 'pixels wider than the window').toBe(0)
    },
    { auto: true },
  ],
})

export { expect }
