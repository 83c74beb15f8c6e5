import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createClient } from '@libsql/client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { freePort } from '../support/freePort'
import { atTheDesk, type HttpDesk } from '../support/http/atTheDesk'
import { forumAt } from '../support/http/forumAt'
import { send } from '../support/http/send'
import { isListening } from '../support/isListening'
import { type SmallDisk, smallDisk, whyNoSmallDisk } from '../support/smallDisk'
import { unless } from '../support/unless'
import { form } from '../support/writePaths/form'

const MEGABYTES = 64
const START_MS = 120_000
/** What fits into pages that are there already may still be written, so many times at most. */
const LAST_WRITES = 10
const SLUG = 'council-of-europe'

const Account = z.object({ email: z.string(), password: z.string() })
const Refused = z.object({ errors: z.tuple([z.object({ code: z.string(), message: z.string() })]) })
const Files = z.object({ docs: z.array(z.object({ filename: z.string() })) })

const noDisk = whyNoSmallDisk()

describe.skipIf(noDisk).each(['database and files', 'database alone'])(
  unless(noDisk, 'a server with a full disk of its %s'),
  (what) => {
    let disk: SmallDisk
    let dataDir: string
    let server: ChildProcess
    let env: NodeJS.ProcessEnv
    let url: string
    let desk: HttpDesk
    let forum: string
    let accounts: z.infer<typeof Account>[]

    const start = async () => {
      server = spawn(process.execPath, ['.next/standalone/server.js'], {
        env,
        stdio: ['ignore', 'ignore', 'inherit'],
      })
      if (!(await isListening(Number(env.PORT), START_MS))) throw new Error('The server did not start.')
    }
    const end = async (signal: NodeJS.Signals) => {
      if (server.exitCode !== null) return
      const ended = once(server, 'exit')
      server.kill(signal)
      await ended
    }

    beforeAll(async () => {
      disk = smallDisk(MEGABYTES)
      dataDir = what === 'database alone' ? mkdtempSync(path.join(tmpdir(), 'fora-data-')) : disk.folder
      cpSync(process.env.TEST_SEEDED_DIR ?? '', dataDir, { recursive: true })
      accounts = z
        .array(Account)
        .parse(JSON.parse(readFileSync(path.join(dataDir, 'demo-accounts.json'), 'utf8')))
      // So that the log of the database has no room of its own.
      const client = createClient({ url: `file:${path.join(dataDir, 'fora.db')}` })
      await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
      client.close()
      const file = path.join(disk.folder, 'fora.db')
      if (dataDir !== disk.folder) {
        cpSync(path.join(dataDir, 'fora.db'), file)
        rmSync(path.join(dataDir, 'fora.db'))
      }

      const port = await freePort()
      url = `http://127.0.0.1:${port}`
      env = {
        ...process.env,
        NODE_ENV: 'production',
        DATA_DIR: dataDir,
        DATABASE_URL: `file:${file}`,
        FORA_DEMO: 'on',
        LOG_LEVEL: 'silent',
        PORT: String(port),
        SERVER_URL: url,
      }
      await start()
      desk = await atTheDesk({ url, dataDir })
      forum = await forumAt(url, SLUG)
      await desk.save(forum, { summary: 'Saved before the disk was full.' })
      disk.fill()
    })
    afterAll(async () => {
      await end('SIGTERM')
      disk.remove()
      rmSync(dataDir, { recursive: true, force: true })
    })

    const signIn = (account: z.infer<typeof Account>) =>
      send(`${url}/api/users/login`, { method: 'POST', body: account })
    const upload = (name: string) => desk.as('author', '/api/media', { method: 'POST', body: form({}, name) })
    const stateOf = async () => (await fetch(`${url}/api/ready`)).json() as unknown

    /** The first answer that is no success: 507, in words, with what to do. */
    const expectRefusal = async (write: (attempt: number) => Promise<Response>) => {
      let answer = await write(0)
      for (let attempt = 1; answer.ok && attempt <= LAST_WRITES; attempt += 1) answer = await write(attempt)
      const [{ code, message }] = Refused.parse(await answer.json()).errors
      expect({ status: answer.status, code }).toEqual({ status: 507, code: 'diskFull' })
      expect(message).toContain('tell the administrators')
    }

    it('refuses a save with 507 and what to do', () =>
      expectRefusal((attempt) => desk.sendSave(forum, { summary: `${attempt} ${'word '.repeat(30)}` })))

    it('refuses sign-ins with 507', async () => {
      for (const { email, password } of accounts) await expectRefusal(() => signIn({ email, password }))
    })

    it('refuses an upload with 507 and leaves no file behind', async () => {
      await expectRefusal((attempt) => upload(`full-${attempt}`))
      const { docs } = Files.parse(await (await desk.as('author', '/api/media?limit=100')).json())
      const media = path.join(dataDir, 'media')
      expect(existsSync(media) ? readdirSync(media).sort() : []).toEqual(
        docs.map(({ filename }) => filename).sort(),
      )
    })

    it('says that it cannot save, and serves pages and the API, also after a restart', async () => {
      for (const isRestarted of [false, true]) {
        if (isRestarted) {
          await end('SIGKILL')
          await start()
        }
        expect(await stateOf()).toMatchObject({ status: 'readOnly' })
        for (const address of ['/', '/forums_en', `/forums/${SLUG}_en`, '/api/forums?limit=1'])
          expect((await fetch(url + address)).status).toBe(200)
      }
    })

    it('works again when there is room, has lost no account, and its audit log is whole', async () => {
      disk.makeRoom()
      expect(await stateOf()).toEqual({ status: 'ready' })
      for (const { email, password } of accounts) expect((await signIn({ email, password })).status).toBe(200)
      expect((await upload('room')).status).toBe(201)
      await desk.validateSummary(forum, 'Published when there was room again.')
      const expected = await desk.expectedOf(forum)
      expect((await desk.perform('author', forum, 'publish', { expected })).status).toBe(200)
      expect(await (await fetch(`${url}/forums/${SLUG}_en`)).text()).toContain('when there was room again')
      const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'audit:verify'], {
        encoding: 'utf8',
        env,
      })
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
      expect(stdout).toContain('The audit log is whole')
    })
  },
)
