import { Trouble } from '../start/Trouble.mjs'
import { aptInstall } from './aptInstall.mjs'
import { which } from './which.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * An installed Chromium; on Debian, as root, it is installed first when there is none.
 * @throws {Trouble} when none can be had
 */
export const findBrowser = async ({ env }) => {
  const found = () => env.CHROMIUM || which(NAMES, ['/usr/bin'])
  if (!found()) await aptInstall(['chromium', 'fonts-liberation'], env)
  const browser = found()
  if (!browser) {
    throw new Trouble(
      'The tests need Chromium.',
      'Install it (Debian: apt-get install chromium) or set CHROMIUM to its path.',
    )
  }
  return browser
}
