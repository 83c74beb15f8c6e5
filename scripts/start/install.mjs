import { existsSync, statSync } from 'node:fs'
import { runStep } from './runStep.mjs'

const INSTALLED = 'node_modules/.package-lock.json'

const isInstalled = () =>
  existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync('package-lock.json').mtimeMs

/** Installs what the lock file says, when it is missing or older than that. */
export const install = async (env) => {
  if (isInstalled()) return
  await runStep({
    title: 'Installing the packages (once, about a minute)',
    command: 'npm',
    // Under NODE_ENV=production npm would leave out what builds and seeds.
    args: ['ci', '--include=dev', '--no-audit', '--no-fund'],
    env,
    advice: 'Is the network up, and can npm reach its registry? Try `npm ci` by hand to see all it says.',
  })
}
