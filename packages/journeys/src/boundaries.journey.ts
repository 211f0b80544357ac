import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startServer } from './server.ts'
import { signInAt } from './signedIn.ts'
import { expect, test } from './visitor.ts'

const cli = join(import.meta.dirname, '..', '..', 'server', 'dist', 'cli.js')
const picture = { name: /^Karte: / }

/** Two areas drawn by hand, roughly where the Kreis and the town lie; in metres, as the official files often are, the town would be refused. */
const area = (AGS: string, GEN: string, corners: readonly (readonly [number, number])[]) => ({
  type: 'Feature',
  properties: { AGS, GEN },
  geometry: { type: 'Polygon', coordinates: [[...corners, corners[0]]] },
})
const town = [
  [6.78, 51.27],
  [6.93, 51.25],
  [6.94, 51.35],
  [6.85, 51.37],
  [6.77, 51.33],
] as const
const kreis = [
  [6.77, 51.06],
  [7.14, 51.08],
  [7.13, 51.36],
  [6.85, 51.38],
  [6.74, 51.2],
] as const
const inDegrees = { type: 'FeatureCollection', features: [area('05158', 'Mettmann', kreis), area('05158028', 'Ratingen', town)] }
const inMetres = {
  type: 'FeatureCollection',
  features: [
    area(
      '05158028',
      'Ratingen',
      town.map(([x, y]) => [x * 52_000, y * 110_000]),
    ),
  ],
}

let server: Awaited<ReturnType<typeof startServer>> | undefined
test.afterAll(() => server?.stop())

test('boundaries that an operator loads become areas on every map, with their source; an institution of which one knows where it stands is a dot on them', async ({
  visitor,
  page,
  context,
}) => {
  test.setTimeout(180_000)
  const own = await startServer()
  server = own
  await own.halt('SIGTERM')
  const load = async (name: string, content: object) => {
    const file = join(own.data, name)
    await writeFile(file, JSON.stringify(content))
    const { DATABASE_URL: _, ...environment } = process.env
    return promisify(execFile)(process.execPath, [cli, 'boundaries', file, '--source', 'Von Hand gezeichnet'], {
      env: { ...environment, GEFLECHT_DATA: own.data },
    })
  }
  await expect(load('metres.geojson', inMetres)).rejects.toThrow(/EPSG:25832/)
  expect((await load('degrees.geojson', inDegrees)).stdout).toMatch(/2/)
  await own.resume()

  await signInAt(context, own.url, 'admin')
  await visitor.opens(`${own.url}/map?territory=ter.kreis-mettmann`)
  const tree = page.getByRole('tree', picture)
  await expect(tree.getByRole('treeitem', { name: /^Ratingen, / }).locator('path.shape')).toHaveCount(1)
  await expect(visitor.view.getByText(/Grenzen: Von Hand gezeichnet, vereinfacht\./)).toBeVisible()
  await expect(visitor.view.getByText('Fläche: ein Gebiet in seinen Grenzen')).toBeVisible()
  await visitor.view.getByRole('button', { name: 'Netzwerke als Flächen' }).click()
  await expect(visitor.view.getByRole('heading', { name: 'Wo Netzwerke arbeiten' })).toBeVisible()

  const { version } = await page.evaluate(async () => {
    const ask = async (query: string, variables: object) => {
      const headers = { 'content-type': 'application/json' }
      const answer = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query, variables }) })
      return (await answer.json()).data
    }
    const { institution } = await ask('{ institution(key: "inst.ratingen.jugendamt") { version } }', {})
    const input = {
      key: 'inst.ratingen.jugendamt',
      territory: 'ter.ratingen',
      latitude: 51.297,
      longitude: 6.849,
      version: institution.version,
    }
    const { moveInstitution } = await ask(
      'mutation($input: MoveInstitutionInput!) { moveInstitution(input: $input) { ... on Institution { version } } }',
      { input },
    )
    return moveInstitution as { version: number }
  })
  expect(version).toBeGreaterThan(0)
  await visitor.opens(`${own.url}/network/net.ratingen.ks/map`)
  const dot = tree.getByRole('treeitem', { name: /^Jugendamt .*Ratingen/ })
  await expect(dot).toBeVisible()
  await expect(visitor.view.getByText('Punkt: eine mitwirkende Institution, wo sie steht')).toBeVisible()
  await dot.locator('.shape').click()
  await expect(page).toHaveURL((url) => url.searchParams.get('select') === 'inst.ratingen.jugendamt')
  // The map takes its new width when what was chosen opens beside it: both are asked until they stand still.
  await expect(async () => {
    const [inside, area] = [await dot.boundingBox(), await tree.getByRole('treeitem', { name: /^Ratingen, / }).boundingBox()]
    expect(inside!.x).toBeGreaterThan(area!.x)
    expect(inside!.x + inside!.width).toBeLessThan(area!.x + area!.width)
  }).toPass({ timeout: 7_000 })
})
