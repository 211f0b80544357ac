import { collisions } from './boxes.ts'
import { inked, measured, outlined, placeOf } from './graphSeen.ts'
import { expect, test } from './visitor.ts'

const graph = '/network/net.musterkreis.ks/graph'
const story = `${graph}?asOf=2026-01-01`

for (const [width, height] of [
  [1024, 768],
  [1440, 900],
] as const) {
  for (const arrange of ['', 'levels', 'sectors']) {
    test(`at ${width} pixels, arranged by ${arrange || 'ties'}, no name in the graph touches another or the edge`, async ({
      visitor,
      page,
    }) => {
      await page.setViewportSize({ width, height })
      await visitor.opens(`${story}&arrange=${arrange}`)
      await expect(page.locator('.graph-box [data-name]').first()).toBeVisible()
      const { names, frame } = await measured(page)
      expect(names.length).toBeGreaterThan(15)
      expect(collisions(names)).toEqual([])
      expect(
        names.filter((box) => box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom),
      ).toEqual([])
      expect(await inked(page)).toBeGreaterThan(5000)
    })
  }
}

test('everybody stands where they stood at the last visit', async ({ visitor, page }) => {
  const placeOf = (key: string) =>
    page.evaluate((name) => JSON.parse(localStorage.getItem('geflecht.graph.force.net.musterkreis.ks') ?? '{}')[name], key)
  await visitor.opens(story)
  await expect(page.locator('.graph-box [data-name]').first()).toBeVisible()
  const [before, { names }] = [await placeOf('inst.musterkreis.caritas'), await measured(page)]
  expect(before).toHaveLength(2)
  await page.reload()
  await expect(page.locator('.graph-box [data-name]').first()).toBeVisible()
  expect(await placeOf('inst.musterkreis.caritas')).toEqual(before)
  expect((await measured(page)).names).toEqual(names)
})

test('the keyboard goes from institution to institution and along their ties, and selects', { tag: '@keyboard' }, async ({
  visitor,
  page,
}) => {
  await visitor.opens(story)
  const tree = page.getByRole('tree', { name: /^Graph: / })
  await tree.focus()
  const here = async () => {
    const id = await tree.getAttribute('aria-activedescendant')
    return (await page.locator(`[id="${id}"]`).getAttribute('aria-label')) ?? ''
  }
  const all = await page.getByRole('treeitem', { level: 1 }).getAttribute('aria-setsize')
  expect(all).toBe('43')
  const seen = new Set<string>()
  for (let at = 0; at < 43; at++) {
    seen.add(await here())
    await page.keyboard.press('ArrowDown')
  }
  expect(seen.size).toBe(43)
  // From one institution along a tie to another.
  await page.keyboard.press('Home')
  const first = await here()
  expect(first).toMatch(/\d+ Verbindung/)
  await page.keyboard.press('ArrowRight')
  expect(await here()).toMatch(/^Verbindung mit /)
  await page.keyboard.press('ArrowRight')
  const second = await here()
  expect(second).not.toBe(first)
  await page.keyboard.press('Enter')
  await expect(visitor.inspector).toBeVisible()
  await expect(visitor.inspector.getByRole('heading').first()).toContainText(second.split(',')[0] ?? '')
})

test('the legend switches ties and sectors off, and the address says so', async ({ visitor, page }) => {
  await visitor.opens(`${story}&form=table`)
  const institutions = page.getByRole('table', { name: /^Institutionen/ }).getByRole('row')
  const ties = page.getByRole('table', { name: /^Verbindungen/ }).getByRole('row')
  await expect(institutions).toHaveCount(44)
  const all = await ties.count()
  await page.getByRole('button', { name: 'Als Graph' }).click()
  await page.getByRole('button', { name: 'Nur bestätigte' }).click()
  await page.getByRole('button', { name: 'Justiz', exact: true }).click()
  await expect(page).toHaveURL((url) => (url.searchParams.get('off') ?? '').split(',').includes('justiz'))
  await page.getByRole('button', { name: 'Als Tabelle' }).click()
  await expect(institutions).toHaveCount(42)
  expect(await ties.count()).toBeLessThan(all)
  await expect(ties.filter({ hasText: 'von einer Seite genannt' })).toHaveCount(0)
})

test('around an institution only those stand that are tied to it', async ({ visitor, page }) => {
  await visitor.opens(`${story}&form=table&select=inst.musterkreis.caritas`)
  const institutions = page.getByRole('table', { name: /^Institutionen/ }).getByRole('row')
  await expect(institutions).toHaveCount(44)
  await page.getByRole('combobox', { name: 'Umkreis' }).selectOption({ label: 'Direkt verbunden' })
  await expect.poll(() => institutions.count()).toBeLessThan(30)
  const near = await institutions.count()
  await page.getByRole('combobox', { name: 'Umkreis' }).selectOption({ label: 'Bis zwei Schritte' })
  await expect.poll(() => institutions.count()).toBeGreaterThan(near)
})

test('size and colour of the discs show measures, with their least and their greatest value', async ({ visitor, page }) => {
  await visitor.opens(story)
  await page.getByRole('combobox', { name: 'Größe der Kreise' }).selectOption({ value: 'degree' })
  await page.getByRole('combobox', { name: 'Farbe der Kreise' }).selectOption({ value: 'betweenness' })
  const legend = page.getByRole('region', { name: 'Legende' })
  await expect(legend.getByRole('term')).toHaveCount(2)
  await expect(legend.getByRole('definition').first()).toHaveText(/\d.*\d/)
  await expect(page).toHaveURL(/size=degree.*tint=betweenness/)
  // The same numbers stand in the table.
  await page.getByRole('button', { name: 'Als Tabelle' }).click()
  const hub = page
    .getByRole('table', { name: /^Institutionen/ })
    .getByRole('row')
    .filter({ hasText: 'koordiniert' })
  await expect(hub).toContainText(/: \d+; .*: \d/)
})

test('a tie that is drawn with the keyboard opens the form with both ends', { tag: '@keyboard' }, async ({ visitor, page }) => {
  await visitor.opens(story)
  await page.getByRole('button', { name: 'Verbindung zeichnen' }).press('Enter')
  await expect(page.getByText('Wählen Sie die Institution, die sich äußert.')).toBeVisible()
  await page.getByRole('tree', { name: /^Graph: / }).focus()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(page.locator('#form-title')).toBeVisible()
  const edit = new URL(page.url()).searchParams.get('edit') ?? ''
  expect(edit).toMatch(/^claimCooperation:inst\.musterkreis\.[^~]+~inst\.musterkreis\.[^~]+$/)
})

test('a tie is drawn with the mouse from the handle of whoever is selected, and one can be taken back', async ({ visitor, page }) => {
  await visitor.opens(`${story}&arrange=sectors&hull=none&select=inst.musterkreis.jobcenter`)
  // The keyboard shows where somebody stands: a ring around the disc.
  const tree = page.getByRole('tree', { name: /^Graph: / })
  await tree.focus()
  await page.keyboard.press('End')
  const standing = page.locator(`[id="${await tree.getAttribute('aria-activedescendant')}"]`)
  await expect(standing).toHaveAttribute('id', 'graph-institution-inst.musterkreis.suchtberatung')
  // What is told of the selected institution comes after the picture and makes it narrower.
  await expect(visitor.inspector.getByRole('heading', { name: /^Jobcenter/ })).toBeVisible()
  const to = await placeOf(page.locator('.graph-box svg > circle'))
  const from = await placeOf(page.locator('[data-handle]'))
  await page.mouse.move(from.x + 12, from.y + 12)
  await page.mouse.down()
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 6 })
  await page.mouse.up()
  await expect(page.locator('#form-title')).toBeVisible()
  await expect(page).toHaveURL(
    (url) => url.searchParams.get('edit') === 'claimCooperation:inst.musterkreis.jobcenter~inst.musterkreis.suchtberatung',
  )
  await page.locator('#form-sheet').getByRole('radio').nth(2).check({ force: true })
  await page.getByRole('button', { name: 'Speichern', exact: true }).click()
  await expect(page.locator('#form-title')).toBeHidden()
  await page.getByRole('button', { name: 'Rückgängig', exact: true }).click()
  await expect(page.getByText('Rückgängig gemacht').first()).toBeVisible()
})

test('the lasso leaves only those who are within the line, and lets them go again', async ({ visitor, page }) => {
  await visitor.opens(story)
  const box = await page.locator('.graph-box').boundingBox()
  if (!box) throw new Error('no picture')
  await page.getByRole('button', { name: /^Mit dem Lasso/ }).click()
  const at = (x: number, y: number) => [box.x + box.width * x, box.y + Math.min(box.height, 420) * y] as const
  await page.mouse.move(...at(0.3, 0.05))
  await page.mouse.down()
  for (const [x, y] of [
    [0.7, 0.05],
    [0.7, 0.8],
    [0.3, 0.8],
    [0.3, 0.1],
  ] as const)
    await page.mouse.move(...at(x, y), { steps: 5 })
  await page.mouse.up()
  await expect(page.getByText(/Gezeigt: \d+ von 43 Institutionen[ ,]/)).toBeVisible()
  await page.getByRole('button', { name: 'Wieder alle zeigen' }).click()
  await expect(page.getByText(/Gezeigt:/)).toHaveCount(0)
})

test('all networks stand in one picture, and as a table with the way to each', async ({ visitor, page }) => {
  await visitor.opens(story)
  await page.getByRole('combobox', { name: 'Umfang' }).selectOption({ label: 'Alle Netzwerke' })
  const reading = page.getByText(/^\d+ Netzwerke, in die Sie Einblick haben/)
  await expect(reading).toBeVisible()
  const networks = Number.parseInt((await reading.textContent()) ?? '', 10)
  expect(networks).toBeGreaterThan(5)
  await expect(page.locator('.graph-box [data-name]').first()).toBeVisible()
  expect(collisions((await measured(page)).names)).toEqual([])
  await page.getByRole('button', { name: 'Als Tabelle' }).click()
  await expect(page.getByRole('table', { name: /^Netzwerke/ }).getByRole('row')).toHaveCount(networks + 1)
  await page.getByRole('link', { name: 'Netzwerk Frühe Hilfen Musterkreis' }).last().click()
  await expect(page).toHaveURL(/net\.musterkreis\.fh\/graph/)
})

test('a cell that was chosen in the matrix lights its ties in the graph', async ({ visitor, page }) => {
  await visitor.opens(`${story}&select=cell:gesundheit~jugendhilfe`)
  await expect(page.locator('.graph-box [data-name]').first()).toBeVisible()
  const faint = page.locator('.graph-box .faint')
  const names = page.locator('.graph-box [data-name]')
  await expect.poll(() => faint.count()).toBeGreaterThan(3)
  expect(await faint.count()).toBeLessThan(await names.count())
})

test('what is gathered opens by the keyboard, and is gathered again', { tag: '@keyboard' }, async ({ visitor, page }) => {
  // As the answer comes for more than can be drawn one by one.
  await page.route('**/graphql', async (route) => {
    const body = route.request().postDataJSON() as { operationName?: string; variables?: Record<string, unknown> }
    if (body.operationName !== 'TheWhole') return route.continue()
    return route.continue({ postData: JSON.stringify({ ...body, variables: { ...body.variables, atMost: 0 } }) })
  })
  await visitor.opens(`${story}&scope=all`)
  await expect(page.getByText(/Gruppen zusammengefasst/)).toBeVisible()
  const tree = page.getByRole('tree', { name: /^Graph: / })
  await tree.focus()
  const here = () => page.getByRole('treeitem', { level: 1 }).getAttribute('aria-label')
  const everyone = Number(await page.getByRole('treeitem', { level: 1 }).getAttribute('aria-setsize'))
  for (let at = 0; at < everyone && !(await here())?.startsWith('Musterkreis,'); at++) await page.keyboard.press('ArrowDown')
  expect(await here()).toMatch(/^Musterkreis, Gruppe: \d+ Institutionen, \d+ Verbindungen untereinander/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/open=ter\.musterkreis/)
  await page.getByRole('button', { name: 'Als Tabelle' }).click()
  const rows = page.getByRole('table', { name: /^Wer dargestellt ist/ })
  await expect(rows.getByRole('rowheader', { name: 'Gesundheitswesen, Musterkreis' })).toBeVisible()
  await page.getByRole('button', { name: 'Musterkreis wieder zusammenfassen' }).click()
  await expect(rows.getByRole('rowheader', { name: 'Musterkreis', exact: true })).toBeVisible()
})

test('a wheel over the graph scrolls the page, and with Ctrl it brings the picture nearer', async ({ visitor, page }) => {
  await page.setViewportSize({ width: 1440, height: 700 })
  await visitor.opens(story)
  await expect.poll(async () => (await outlined(page)).right).toBeGreaterThan(0)
  const before = await outlined(page)
  const main = page.getByRole('main')
  const { x = 0, y = 0 } = (await page.locator('.graph-box').boundingBox()) ?? {}
  await page.mouse.move(x + 400, y + 150)
  await page.mouse.wheel(0, 120)
  await expect.poll(() => main.evaluate((element) => element.scrollTop)).toBeGreaterThan(60)
  await expect(page.locator('[data-hint]')).toHaveText(/^Strg halten und scrollen/)
  expect(await outlined(page)).toEqual(before)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -120)
  await page.keyboard.up('Control')
  await expect.poll(async () => (await outlined(page)).right - (await outlined(page)).left).toBeGreaterThan(before.right - before.left + 50)
  await expect(page.locator('[data-hint]')).toHaveCount(0)
})

test('the sentence tells how many institutions and ties are drawn, also where only looks of ties are off', async ({ visitor, page }) => {
  await visitor.opens(`${story}&off=justiz`)
  await expect(
    page.getByText(
      /149 Verbindungen .* Gezeigt: 41 von 43 Institutionen, 1[0-4]\d von 149 Verbindungen und 3 von 4 erwarteten Verbindungen\.$/,
    ),
  ).toBeVisible()
  await visitor.opens(`${story}&off=oneSided,documented`)
  await expect(page.getByText(/149 Verbindungen .* Gezeigt: \d+ von 149 Verbindungen\.$/)).toBeVisible()
})

test('whoever is selected and those around have their names, and no name touches another', async ({ visitor, page }) => {
  await visitor.opens(`${story}&select=inst.musterkreis.caritas`)
  const named = (key: string) => page.locator(`.graph-box [data-name="inst.musterkreis.${key}"]`)
  for (const key of ['caritas', 'kreisjugendamt']) await expect(named(key)).toBeVisible()
  const bright = page.locator('.graph-box [data-name]:not(.faint)')
  expect(await bright.count()).toBeGreaterThanOrEqual(10)
  expect(collisions((await measured(page)).names)).toEqual([])
})

test('with somebody selected and a sector off everything is in sight, and again when the inspector is closed', async ({
  visitor,
  page,
}) => {
  await visitor.opens(`${story}&select=inst.musterkreis.caritas&off=justiz`)
  const isIn = async () => {
    const { left, top, right, bottom, width, height } = await outlined(page)
    return left >= 0 && top >= 0 && right <= width && bottom <= height && right - left > 0.6 * width
  }
  await expect.poll(isIn).toBe(true)
  await page.waitForTimeout(400)
  expect(await isIn()).toBe(true)
  const { width } = await outlined(page)
  await visitor.closesInspector()
  await expect.poll(async () => (await outlined(page)).width).toBeGreaterThan(width + 200)
  await expect.poll(isIn).toBe(true)
})

test('in the whole every Kreis is in sight with its name', async ({ visitor, page }) => {
  await visitor.opens(`${story}&scope=all`)
  await expect(page.locator('.graph-box .caption', { hasText: /^Musterkreis$/ })).toBeVisible()
  const { left, top, right, bottom, width, height } = await outlined(page)
  expect(Math.min(left, top, width - right, height - bottom)).toBeGreaterThanOrEqual(0)
})

test('where the system forces its colours, discs keep those of the legend and lines have those of text', async ({ visitor, page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await visitor.opens(story)
  await expect(page.locator('.graph-box [data-name]').first()).toBeVisible()
  const expected = page.getByRole('button', { name: 'erwartet, nicht dokumentiert' }).locator('path')
  await expect(expected).toHaveCSS('stroke', 'rgb(0, 0, 0)')
  const coloured = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLCanvasElement>('.graph-box canvas')].reduce((sum, canvas) => {
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
      for (let at = 0; at < pixels.length; at += 4) if (Math.abs((pixels[at] ?? 0) - (pixels[at + 2] ?? 0)) > 60) sum += 1
      return sum
    }, 0),
  )
  expect(coloured).toBeGreaterThan(3000)
})

for (const [account, words] of [
  ['partner', /^1 Netzwerk, in das Sie Einblick haben und das Mitglieder führt; mit allen, /],
  [null, /^Öffentlich: \d+ Institutionen und keine Verbindungen\. /],
] as const)
  test.describe(`To ${account ?? 'the public'}`, () => {
    test.use({ account })
    test('the whole says of what it tells', async ({ visitor, page }) => {
      await visitor.opens(`${story}&scope=all`)
      await expect(page.getByText(words)).toBeVisible()
    })
  })
