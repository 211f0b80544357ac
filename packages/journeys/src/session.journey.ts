import { expect, test } from './visitor.ts'

const asked = '{ viewer { signedIn account { key } } }'

test('a session of a browser is out of reach of scripts, and of no use to pages of another origin', async ({ visitor, page, context }) => {
  await visitor.opens('/graphiql')
  const origin = new URL(page.url()).origin
  const post = (address: string, body: object) =>
    page.evaluate(
      async ([where, text]) => {
        const response = await fetch(where!, { method: 'POST', headers: { 'content-type': 'application/json' }, body: text! })
        return { status: response.status, body: await response.json() }
      },
      [address, JSON.stringify(body)],
    )
  expect((await post('/auth/demo', { account: 'partner' })).status).toBe(200)
  expect((await post('/graphql', { query: asked })).body.data.viewer).toEqual({ signedIn: true, account: { key: 'demo-partner' } })
  expect(await page.evaluate(() => document.cookie)).toBe('')
  const session = (await context.cookies()).find(({ name }) => name === 'geflecht.session_token')!
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax' })

  // The same machine under another name: the same site to a browser, another origin to us.
  const elsewhere = await context.newPage()
  const other = origin.replace('127.0.0.1', 'localhost')
  await elsewhere.goto(`${other}/healthz`)
  const stolen = await elsewhere.evaluate(
    async ([where, query]) => {
      try {
        const body = new Blob([JSON.stringify({ query })], { type: 'text/plain' })
        await fetch(`${where}/graphql`, { method: 'POST', mode: 'no-cors', credentials: 'include', body })
        const read = await fetch(`${where}/graphql`, { method: 'POST', credentials: 'include', body })
        return await read.text()
      } catch (error) {
        return String(error)
      }
    },
    [origin, asked],
  )
  expect(stolen).not.toContain('demo-partner')
  await elsewhere.close()

  expect((await post('/auth/sign-out', {})).status).toBe(200)
  expect((await post('/graphql', { query: asked })).body.data.viewer).toEqual({ signedIn: false, account: null })
})
