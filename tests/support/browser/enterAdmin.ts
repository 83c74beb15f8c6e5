import type { Page } from '@playwright/test'
import { accountOf } from '../http/accountOf'
import { signInByForm } from './signInByForm'

/** Signs a demo account in through the form, in a browser; the options are those of `signInByForm`. */
export const enterAdmin = (
  page: Page,
  staffRole: string,
  options?: Parameters<typeof signInByForm>[2],
): Promise<void> => signInByForm(page, accountOf(staffRole), options)
