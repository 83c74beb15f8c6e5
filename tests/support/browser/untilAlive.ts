import type { Page } from '@playwright/test'

/** Waits until React has taken over the forms of the page: what is typed before that is lost. */
export const untilAlive = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => {
    const inputs = [...document.querySelectorAll('input, textarea')]
    const fields = inputs.length > 0 ? inputs : [...document.querySelectorAll('button')]
    return (
      fields.length > 0 &&
      fields.every((field) => Object.keys(field).some((key) => key.startsWith('__react')))
    )
  })
}
