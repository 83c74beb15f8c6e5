import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { aptInstall } from './aptInstall.mjs'
import { downloadGo } from './downloadGo.mjs'
import { which } from './which.mjs'

const GO_FOLDERS = ['/usr/local/go/bin', '/usr/lib/go/bin']
/** From here on Go fetches by itself the version that a go.mod asks for. */
const FETCHES_ITSELF = 21

const minorOf = (go) => Number(/go1\.(\d+)/.exec(execFileSync(go, ['version'], { encoding: 'utf8' }))?.[1])

/**
 * Without any MongoDB server, one is built with Go, which Debian has: in a version that is too old
 * for our source, but good enough to fetch a newer one.
 * @returns the variables with which the build finds Go
 * @throws {Trouble} when the packages or the newer Go cannot be had
 */
export const ensureGo = async ({ env }) => {
  if (env.TEST_MONGODB_URL || env.MONGOMS_SYSTEM_BINARY || which(['mongod'])) return {}
  if (!which(['go'], GO_FOLDERS)) await aptInstall(['golang-go', 'ca-certificates'], env)
  const go = which(['go'], GO_FOLDERS)
  if (!go || minorOf(go) >= FETCHES_ITSELF) return {}
  const folder = await downloadGo(go, env)
  return { PATH: [path.join(folder, 'bin'), env.PATH].join(path.delimiter) }
}
