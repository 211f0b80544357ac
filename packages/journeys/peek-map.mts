import { launchBrowser } from './src/index.ts'
const browser = await launchBrowser()
const [, , base, out, ...paths] = process.argv
for (const spec of paths) {
  const [path, width, theme] = spec.split('|')
  const page = await browser.newPage({
    viewport: { width: Number(width ?? 1440), height: Number(width) < 500 ? 844 : 900 },
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    colorScheme: theme === 'dark' ? 'dark' : 'light',
    reducedMotion: 'reduce',
  })
  page.on('console', (m) => m.type() === 'error' && console.log('console', m.text()))
  page.on('pageerror', (e) => console.log('pageerror', e.message))
  await page.goto(base + path, { waitUntil: 'networkidle' })
  await page.waitForTimeout(700)
  const name = `${out}/${path!.replace(/[^a-z0-9]+/gi, '_')}-${width}-${theme}.png`
  await page.screenshot({ path: name })
  console.log(name)
  await page.close()
}
await browser.close()
