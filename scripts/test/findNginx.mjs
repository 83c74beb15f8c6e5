import { Trouble } from '../start/Trouble.mjs'
import { aptInstall } from './aptInstall.mjs'
import { which } from './which.mjs'

/**
 * An installed nginx, with openssl for a certificate; on Debian, as root, they are installed first.
 * @throws {Trouble} when they cannot be had
 */
export const findNginx = async ({ env }) => {
  const found = () =>
    which(['openssl']) && (env.FORA_NGINX || which(['nginx'], ['/usr/sbin', '/usr/local/sbin']))
  // Installed is enough: at this run level Debian starts no service.
  if (!found()) await aptInstall(['nginx', 'openssl'], { ...env, RUNLEVEL: '1' })
  const nginx = found()
  if (!nginx) {
    throw new Trouble(
      'The tests need nginx and openssl.',
      'Install them (Debian: apt-get install nginx openssl) or set FORA_NGINX to its path.',
    )
  }
  return nginx
}
