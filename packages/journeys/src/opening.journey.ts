import { expect, test } from '@playwright/test'

test('the start page opens under the name Geflecht', async ({ page }) => {
  await page.goto('/')
  await expect(page).toHaveTitle(/Geflecht/)
})
