import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { createDevices, DEVICE_LIFE_IN_SECONDS } from '@/lib/http/device'
import { cookies } from '@/seed/pages/cookies'

const filesIn = (folder: string, kind: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => kind.test(file))
    .map((file) => path.join(folder, file))
const read = (file: string) => readFileSync(file, 'utf8')
const lines = (cookies.texts.body ?? []).join('\n')

it('the page on cookies names each cookie that Payload sets', () => {
  const files = ['payload', '@payloadcms/next', '@payloadcms/ui'].flatMap((name) =>
    filesIn(`node_modules/${name}/dist`, /\.js$/),
  )
  const named = files.flatMap((file) =>
    [...read(file).matchAll(/cookiePrefix\s*(?:\|\|\s*["']payload["'])?\}(-[\w-]+)`/g)].map(
      ([, name]) => name,
    ),
  )
  const names = [...new Set(named)].map((name) => `payload${name}`).sort()
  expect(names).toEqual(['payload-lng', 'payload-theme', 'payload-token'])
  for (const name of names) expect(lines).toContain(name)
})

it('the page on cookies names the one that the desk sets itself, and for how long', () => {
  const name = createDevices('a secret').nameFor('ada@example.eu')
  const [prefix = ''] = /^.*-/.exec(name) ?? []
  expect(lines).toContain(`begins with ${prefix} `)
  expect(lines).toContain(`${DEVICE_LIFE_IN_SECONDS / 86_400} days`)
})

it('nothing but the sign-in sets cookies: what is added says so on the page', () => {
  const SETS = /generate(?:Payload)?Cookie\(|set-cookie['"],|document\.cookie\s*=|cookies\(\)\)?\.set\(/i
  const setting = filesIn('src', /\.tsx?$/).filter((file) => SETS.test(read(file)))
  expect(setting.sort()).toEqual([
    'src/collections/Users/endpoints/signIn.ts',
    'src/collections/Users/signIn/deviceCookie.ts',
  ])
})
