import { aptInstall } from './aptInstall.mjs'
import { which } from './which.mjs'

const GO_FOLDERS = ['/usr/local/go/bin', '/usr/lib/go/bin']

/** Without any MongoDB server, one is built with Go, which Debian has. */
export const ensureGo = async ({ env }) => {
  if (env.TEST_MONGODB_URL || env.MONGOMS_SYSTEM_BINARY || which(['mongod'])) return
  if (!which(['go'], GO_FOLDERS)) await aptInstall(['golang-go', 'ca-certificates'], env)
}
