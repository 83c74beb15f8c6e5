import type { Locator } from '@playwright/test'

/** Selects words where they stand, as a pointer would. */
export const select = async (within: Locator, words: string): Promise<void> => {
  await within.evaluate((element, asked) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(asked) ?? -1
      if (at >= 0) document.getSelection()?.setBaseAndExtent(node, at, node, at + asked.length)
    }
  }, words)
}
