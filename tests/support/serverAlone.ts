import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect } from 'vitest'
import { z } from 'zod'
import { freePort } from './freePort'

const line = z.looseObject({ level: z.number(), msg: z.string(), time: z.iso.datetime() })

/** How a server alone is set: as an operator would, with its own data. */
export const serverSettings = (
  dataDir: string,
  port: number,
  own: Record<string, string> = {},
): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_ENV: 'production',
  LOG_LEVEL: 'info',
  DATA_DIR: dataDir,
  PORT: String(port),
  HOST: '127.0.0.1',
  SERVER_URL: `http://127.0.0.1:${port}`,
  ...own,
})

/** Starts `node server.js` alone, as a container does. */
export const serverOn = (dataDir: string, port: number, own?: Record<string, string>) => {
  const server = spawn(process.execPath, ['.next/standalone/server.js'], {
    env: serverSettings(dataDir, port, own),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  server.stdout.on('data', (text: Buffer) => (said += text.toString()))
  const ended = once(server, 'close').then(([code]: (number | null)[]) => code)
  const lines = () =>
    said
      .trimEnd()
      .split('\n')
      .map((each) => line.parse(JSON.parse(each)))
  return { server, ended, lines }
}

/** What a server says that cannot start: one line without a trace, before it ends with a failure. */
export const refuses = async (dataDir: string, own?: Record<string, string>): Promise<string> => {
  const { ended, lines } = serverOn(dataDir, await freePort(), own)
  expect(await ended).toBe(1)
  const fatal = lines().filter(({ level }) => level > 30)
  expect(fatal.map(({ level }) => level)).toEqual([60])
  expect(fatal[0]).not.toHaveProperty('stack')
  return fatal[0]?.msg ?? ''
}
