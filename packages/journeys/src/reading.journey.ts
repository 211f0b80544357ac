import { listenForFaults, settle } from './manners.ts'
import { expect, test } from './visitor.ts'

const overview = '/network/net.musterkreis.ks/overview?asOf=2026-01-01'

test('a coordinator reads out the network; what stands below does not move when the text comes', async ({ visitor, page }) => {
  // Whoever has been here before is expected: the place of what only they get is kept.
  await visitor.opens(overview)
  await expect(page.getByRole('button', { name: /^Konto:/ })).toBeVisible()
  await visitor.opens(overview)
  const below = visitor.view.getByRole('heading', { name: 'Erwartet und dokumentiert' })
  const before = await below.boundingBox()
  await expect(visitor.view.getByRole('heading', { name: 'Zum Vorlesen' })).toBeVisible()
  expect((await below.boundingBox())!.y).toBe(before!.y)
  await visitor.view.getByRole('button', { name: 'Ganz lesen, mit den Abfragen' }).click()
  const text = visitor.view.getByRole('region', { name: 'Zum Vorlesen' })
  await expect(text).toContainText(
    /Am 1\.\s+Januar 2026 gehören „Netzwerk Kinderschutz Musterkreis“ 43\s+Institutionen aus zwölf Sektoren an\./,
  )
  await expect(text.getByRole('listitem')).toHaveCount(3)
  await expect(text.getByRole('link', { name: /^Ansehen\s*: Vier Vereinbarungen/ })).toHaveAttribute('href', /\/gaps\?.*rule=G07/)
  await text.getByRole('button', { name: /^Ansehen\s*: In einem Fall/ }).click()
  await expect(visitor.inspector).toContainText('Elterninitiative Wurzelzwerge')
  await expect(page).toHaveURL((url) => url.searchParams.get('select')?.startsWith('G05') ?? false)
})

test('the query behind a sentence opens in GraphiQL and answers its number', async ({ visitor, context }) => {
  await visitor.opens(overview)
  await visitor.view.getByRole('button', { name: 'Ganz lesen, mit den Abfragen' }).click()
  const text = visitor.view.getByRole('region', { name: 'Zum Vorlesen' })
  const sentence = /(\d+)\s+Lücken sind offen/
  await expect(text).toContainText(sentence)
  const told = sentence.exec((await text.textContent())!)![1]!
  await text.getByRole('button', { name: 'Abfrage zeigen oder kopieren: Welche Lücken legen wir dem Jugendhilfeausschuss vor?' }).click()
  const opened = context.waitForEvent('page')
  await visitor.page.getByRole('menuitem', { name: 'In GraphiQL öffnen' }).click()
  const graphiql = await opened
  const faults = listenForFaults(graphiql)
  await settle(graphiql)
  await graphiql.getByRole('button', { name: /Execute query/ }).click()
  await expect(graphiql.getByRole('region', { name: /Result/ })).toContainText(`"totalCount": ${told}`)
  expect(faults).toEqual([])
})
