import type { Page } from 'playwright-core'
import { PASSWORD } from '../../infra/local/accounts/people.ts'

/** Opens a page of the office as somebody who has not signed in yet, and signs in by keyboard. */
export const openAs = async (page: Page, user: string, url: string): Promise<void> => {
  await page.goto(url)
  await page.locator('main .btn-primary').focus()
  await page.keyboard.press('Enter')
  await page.waitForSelector('[name=user]')
  await page.fill('[name=user]', user)
  await page.fill('[name=password]', PASSWORD)
  await page.keyboard.press('Enter')
  await page.waitForURL(url)
}
