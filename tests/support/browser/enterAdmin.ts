import { expect, type Page } from '@playwright/test'
import { accountOf } from '../http/accountOf'
import { RETRIES } from './retries'

/**
 * Signs a demo account in at this browser, in place of whoever was, with a session of its own. It takes neither the
 * form nor the page behind it, whose own tests use `signInByForm`: most tests begin elsewhere.
 * @param which the first or the second with this role
 */
export const enterAdmin = async (page: Page, staffRole: string, which = 0): Promise<void> => {
  const context = page.context()
  await context.clearCookies({ name: 'payload-token' })
  const { email, password } = accountOf(staffRole, which)
  const answer = await context.request.post('/api/users/login', {
    data: { email, password },
    maxRetries: RETRIES,
  })
  expect(answer.status(), `${email} signs in`).toBe(200)
}
