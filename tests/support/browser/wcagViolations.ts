import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** The rules of WCAG 2.2, levels A and AA: target sizes are among them, which axe leaves out unless asked. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

const violationsIn = async (page: Page, part: string): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).include(part).withTags(WCAG).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}

// All of what a walk comes upon is told at its end.
const { poll } = expect.configure({ soft: true, timeout: 60_000 })

/** Expects axe to find nothing, once the page has settled: names come a frame after the controls. */
export const expectNoViolations = (page: Page, where: string, part = 'body'): Promise<void> =>
  poll(() => violationsIn(page, part), { message: where }).toEqual([])
