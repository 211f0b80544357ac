import { startServer } from './server.ts'
import { signInAt } from './signedIn.ts'
import { expect, test } from './visitor.ts'

const onFirstMeeting = (view: string) => `/network/net.ratingen.ks/${view}?asOf=2023-05-03`
const today = new Intl.DateTimeFormat('de-DE', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/Berlin' })
const innards = /at \S+ \(|node_modules|\.ts:\d+|undefined|\[object/

test.describe('A page that asks for what there is not', () => {
  // The server refuses what these pages ask, and the console says so.
  test.use({ provoked: /status of 400/ })

  for (const view of ['overview', 'netzwerkkarte', 'gaps']) {
    test(`an unknown network says so in ${view} and leads back to all networks`, async ({ visitor, page }) => {
      await visitor.opens(`/network/net.nirgends/${view}`)
      await expect(visitor.view.getByText('Ein Netzwerk mit dem Schlüssel „net.nirgends“ ist hier nicht bekannt.')).toBeVisible()
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      await visitor.view.getByRole('link', { name: 'Zu allen Netzwerken' }).click()
      await expect(page).toHaveURL((url) => url.pathname === '/')
    })
  }

  test('an address that leads nowhere says so', async ({ visitor }) => {
    await visitor.opens('/gibt/es/nicht')
    await expect(visitor.view.getByRole('heading', { level: 1, name: 'Diese Seite gibt es nicht' })).toBeVisible()
  })

  for (const asOf of ['2023-02-30', 'gestern', '3.5.2023x']) {
    test(`a day in the address that does not exist (${asOf}) is named as such, and the page shows today`, async ({ visitor }) => {
      await visitor.opens(`/network/net.ratingen.ks/overview?asOf=${asOf}`)
      await expect(visitor.dateBar.getByRole('button', { name: `Stand: ${today.format(new Date())}` })).toBeVisible()
      await expect(visitor.page.getByText(asOf, { exact: false })).toBeVisible()
    })
  }

  test('an unknown template in the address is refused with its name and its code, and without innards', async ({ visitor }) => {
    await visitor.opens(`${onFirstMeeting('netzwerkkarte')}&template=tpl.gibtesnicht`)
    const alert = visitor.view.getByRole('alert')
    await expect(alert).toContainText('tpl.gibtesnicht')
    await expect(alert).toContainText('BAD_USER_INPUT')
    await expect(alert).not.toContainText(innards)
  })

  test('a selection that is not known says that nothing is known of it, and the view stays', async ({ visitor }) => {
    await visitor.opens(`${onFirstMeeting('overview')}&select=inst.gibtesnicht`)
    await expect(visitor.inspector.getByText('Zu diesem Stichtag ist dazu nichts bekannt.')).toBeVisible()
    await visitor.seesFigures('§ 9 Abs. 4 LKiSchG NRW', [5, 4, 3])
  })

  test('an unknown rule in the address is refused with its name', async ({ visitor }) => {
    await visitor.opens(`${onFirstMeeting('gaps')}&rule=G99`)
    await expect(visitor.view.getByRole('alert')).toContainText('G99')
  })
})

test('a day that cannot be read is not taken, and the field says how to write it', async ({ visitor, page }) => {
  await visitor.opens(onFirstMeeting('overview'))
  await visitor.setsDate('31.2.2023')
  const field = visitor.dateBar.getByRole('textbox', { name: 'Datum eingeben' })
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await expect(field).toHaveAccessibleDescription('Bitte als Tag.Monat.Jahr eingeben.')
  await expect(page).toHaveURL((url) => url.searchParams.get('asOf') === '2023-05-03')
  await page.keyboard.press('Escape')
  await visitor.seesDate('3. Mai 2023', '2023-05-03')
})

test.describe('A server that goes away and comes back', () => {
  test.use({ provoked: /ERR_CONNECTION_REFUSED|Failed to load resource/ })

  test('a page that was open says that the server cannot be reached, and retrying brings the figures', async ({ visitor, page }) => {
    test.setTimeout(120_000)
    const server = await startServer()
    try {
      await signInAt(page.context(), server.url)
      await visitor.opens(`${server.url}${onFirstMeeting('overview')}`)
      await visitor.seesFigures('§ 9 Abs. 4 LKiSchG NRW', [5, 4, 3])
      await server.halt('SIGTERM')
      await visitor.setsDate('4.5.2023')
      const alert = visitor.view.getByRole('alert')
      await expect(alert.getByRole('heading', { name: 'Der Server ist nicht erreichbar.' })).toBeVisible()
      await expect(alert).not.toContainText(innards)
      await alert.getByRole('button', { name: 'Erneut versuchen' }).click()
      await expect(alert.getByRole('heading', { name: 'Der Server ist nicht erreichbar.' })).toBeVisible()
      await server.resume()
      await alert.getByRole('button', { name: 'Erneut versuchen' }).click()
      await visitor.seesDate('4. Mai 2023', '2023-05-04')
      await visitor.seesFigures('§ 9 Abs. 4 LKiSchG NRW', [5, 4, 3])
      await expect(alert).toBeHidden()
    } finally {
      await page.goto('about:blank')
      await server.stop()
    }
  })
})
