import { Trouble } from '../start/Trouble.mjs'
import { aptInstall } from './aptInstall.mjs'
import { which } from './which.mjs'

/** Draws no windows of its own around the pages, which saves a seventh of a processor's work. */
const SHELL = 'chromium-headless-shell'
const NAMES = [SHELL, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * An installed Chromium; on Debian, as root, it is installed first when there is none.
 * @throws {Trouble} when none can be had
 */
export const findBrowser = async ({ env }) => {
  const found = () => env.CHROMIUM || which(NAMES, ['/usr/bin'])
  const install = (browser) => aptInstall([browser, 'fonts-liberation'], env)
  // Older releases of Debian have no shell.
  if (!found()) await install(SHELL).catch(() => install('chromium'))
  const browser = found()
  if (!browser) {
    throw new Trouble(
      'The tests need Chromium.',
      'Install it (Debian: apt-get install chromium) or set CHROMIUM to its path.',
    )
  }
  return browser
}
