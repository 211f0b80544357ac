import { listenForFaults, settle } from './manners.ts'
import { expect, test } from './visitor.ts'

const operations = ['Coverage', 'Gaps', 'NetworkGraph', 'Institutions', 'Search', 'Path', 'RegionLinks', 'Taxonomies']

test('GraphiQL opens with each operation that clients rely on in a tab of its own', async ({ visitor, page }) => {
  await visitor.opens('/graphiql')
  for (const operation of operations)
    await expect(page.getByRole('tablist').getByRole('button', { name: operation, exact: true })).toBeVisible()
})

test('GraphiQL runs an operation and shows the figures of Ratingen', async ({ visitor, page }) => {
  await visitor.opens('/graphiql')
  await page.getByRole('tablist').getByRole('button', { name: 'Coverage', exact: true }).click()
  await page.getByRole('button', { name: /Execute query/ }).click()
  const result = page.getByRole('region', { name: /Result/ })
  await expect(result).toContainText('"covered": 5')
  await expect(result).toContainText('"notDocumented": 3')
})

test('a view opens in GraphiQL with its own question, which runs there', async ({ visitor, page, context }) => {
  await visitor.opens('/network/net.ratingen.ks/gaps?asOf=2023-05-03&rule=G24')
  await visitor.view.getByRole('button', { name: /GraphQL/ }).click()
  const opened = context.waitForEvent('page')
  await page.getByRole('menuitem', { name: 'In GraphiQL öffnen' }).click()
  const graphiql = await opened
  const faults = listenForFaults(graphiql)
  await settle(graphiql)
  await expect(graphiql.getByRole('tablist').getByRole('button', { name: 'NetworkGaps', exact: true })).toBeVisible()
  await graphiql.getByRole('button', { name: /Execute query/ }).click()
  await expect(graphiql.getByRole('region', { name: /Result/ })).toContainText('"totalCount": 1')
  expect(faults).toEqual([])
})
