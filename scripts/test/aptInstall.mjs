import { runStep } from '../start/runStep.mjs'
import { which } from './which.mjs'

/**
 * Installs Debian packages where that is possible: as root, with apt-get.
 * @returns whether it was possible
 * @throws {Trouble} when apt-get fails
 */
export const aptInstall = async (packages, env) => {
  if (process.getuid?.() !== 0 || !which(['apt-get'])) return false
  const step = {
    command: 'apt-get',
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    advice: `Install ${packages.join(' ')} by hand.`,
  }
  await runStep({ ...step, title: 'Updating the list of packages', args: ['update', '-q'] })
  await runStep({
    ...step,
    title: `Installing ${packages.join(' ')}`,
    args: ['install', '-y', '-q', '--no-install-recommends', ...packages],
  })
  return true
}
