import { build } from './build.mjs'
import { builtServer } from './builtServer.mjs'
import { checkDisk } from './checkDisk.mjs'
import { checkFolders } from './checkFolders.mjs'
import { checkPort } from './checkPort.mjs'
import { closingTable } from './closingTable.mjs'
import { install } from './install.mjs'
import { loadEnvironment } from './loadEnvironment.mjs'
import { prepare } from './prepare.mjs'
import { isSpeakingToLog, say, speakToLog } from './say.mjs'
import { serve } from './serve.mjs'

const EVERY_ADDRESS = ['0.0.0.0', '::']

const devServer = (env) => ({
  command: process.execPath,
  args: ['scripts/run.mjs', 'src/door/main.ts'],
  env: { ...env, NODE_ENV: 'development', DISABLE_PAYLOAD_HMR: 'false' },
})

/**
 * From a fresh clone to a running server.
 * @throws {Trouble} when a person has to put something right first
 */
export const main = async ({ isDev }) => {
  const begin = Date.now()
  checkDisk()
  const env = loadEnvironment()
  speakToLog(env)
  checkFolders(env)
  await checkPort({ host: env.HOST, port: env.PORT, command: isDev ? 'run dev' : 'start' })
  await install(env)
  await prepare(env)
  if (!isDev) await build(env)

  const address = `http://${EVERY_ADDRESS.includes(env.HOST) ? 'localhost' : env.HOST}:${env.PORT}`
  await serve({ ...(isDev ? devServer(env) : builtServer(env)), address })
  const seconds = Math.round((Date.now() - begin) / 1000)
  // Accounts are shown to people, and never written into a log.
  if (isSpeakingToLog()) say(`Fora is ready at ${address} (${seconds} s).`)
  else console.log(closingTable({ address, env, seconds }))
}
