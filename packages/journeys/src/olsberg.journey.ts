import { expect, test } from './visitor.ts'

const network = 'Netzwerk „Frühe Hilfen und Kinderschutz“ Olsberg'
const of2012 = '§ 3 Abs. 2 KKG (Fassung 2012)'

test('the network of Olsberg grows between 2014 and 2018 by the law as it stood then', async ({ visitor }) => {
  await visitor.opens('/')
  await visitor.choosesNetwork(network)
  await visitor.setsDate('31.12.2014')
  await visitor.seesDate('31. Dezember 2014', '2014-12-31')
  await visitor.seesFigures(of2012, [1, 0, 18])
  await visitor.setsDate('31.12.2018')
  await visitor.seesDate('31. Dezember 2018', '2018-12-31')
  await visitor.seesFigures(of2012, [7, 1, 11])
})

test('before its founding there is no network, and a button leads to the founding day', async ({ visitor }) => {
  await visitor.opens('/network/net.olsberg.fh-ks/overview?asOf=2014-10-21')
  await expect(visitor.view.getByRole('heading', { name: `${network} gab es an diesem Tag noch nicht` })).toBeVisible()
  await expect(visitor.view.getByRole('definition')).toHaveCount(0)
  await visitor.view.getByRole('button', { name: 'Zum 22. Oktober 2014' }).click()
  await visitor.seesDate('22. Oktober 2014', '2014-10-22')
  await visitor.seesFigures(of2012, [1, 0, 18])
})

test('the way back from the founding day is the back button of the browser', async ({ visitor, page }) => {
  await visitor.opens('/network/net.olsberg.fh-ks/netzwerkkarte?asOf=2014-10-21')
  await visitor.view.getByRole('button', { name: 'Zum 22. Oktober 2014' }).click()
  await expect(visitor.reading).toContainText(
    `Von 19 erwarteten Gruppen nach ${of2012} sind 1 abgedeckt, 0 teilweise und 18 nicht dokumentiert.`,
  )
  await page.goBack()
  await expect(visitor.view.getByRole('heading', { name: `${network} gab es an diesem Tag noch nicht` })).toBeVisible()
})

test('the Netzwerkkarte of Olsberg fills between its first and its later meeting', async ({ visitor }) => {
  await visitor.opens('/network/net.olsberg.fh-ks/netzwerkkarte?asOf=2014-12-31')
  await expect(visitor.picture.getByRole('treeitem', { name: /: abgedeckt\. / })).toHaveCount(1)
  await visitor.setsDate('31.12.2018')
  await expect(visitor.reading).toContainText('sind 7 abgedeckt, 1 teilweise und 11 nicht dokumentiert')
  await expect(visitor.picture.getByRole('treeitem', { name: /: abgedeckt\. / })).toHaveCount(7)
  await expect(visitor.picture.getByRole('treeitem', { name: /: nicht dokumentiert\. / })).toHaveCount(11)
})

test('the date bar steps from event to event', { tag: '@keyboard' }, async ({ visitor, page }) => {
  await visitor.opens('/network/net.olsberg.fh-ks/overview?asOf=2014-10-22')
  await visitor.tabsTo(visitor.dateBar.getByRole('button', { name: 'Zum nächsten Ereignis' }))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL((url) => url.searchParams.get('asOf')?.startsWith('2018-') === true)
  await visitor.seesFigures(of2012, [7, 1, 11])
  await visitor.tabsTo(visitor.dateBar.getByRole('button', { name: 'Zum vorigen Ereignis' }))
  await page.keyboard.press('Enter')
  await visitor.seesDate('22. Oktober 2014', '2014-10-22')
})
