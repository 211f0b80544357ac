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

test('GraphiQL lists the questions that can be asked; one is found by a word and runs in a tab of its own', async ({ visitor, page }) => {
  await visitor.opens('/graphiql')
  await page.getByRole('button', { name: 'Show Questions' }).click()
  const questions = page.getByRole('region', { name: 'Questions' })
  await expect(questions.getByRole('button', { name: /^C1 / })).toBeVisible()
  await questions.getByRole('searchbox').fill('gleich geschrieben')
  await expect(questions.getByRole('button')).toHaveCount(1)
  await questions.getByRole('button', { name: /^K12 / }).click()
  await expect(page.getByRole('tablist').getByRole('button', { name: 'SearchEverything', exact: true })).toBeVisible()
  await page.getByRole('button', { name: /Execute query/ }).click()
  await expect(page.getByRole('region', { name: /Result/ })).toContainText('Suchtberatung Musterkreis')
})
