// Asks every operation of the description what it allows and what it does not, and holds the answers against it:
// node bench/schemathesis.mjs http://127.0.0.1:3000 [DATA_DIR/demo-accounts.json] [examples of each, 25]
// Schemathesis is of another author (PyPI); it is installed once into .cache. It writes drafts: never ask a server in use.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const VERSION = '4.32.5'
const [url, accounts, examples = '25'] = process.argv.slice(2)
if (!url) throw new Error('Say which server to ask: node bench/schemathesis.mjs http://127.0.0.1:3000')

const folder = path.resolve('.cache/schemathesis')
const program = path.join(folder, 'bin/schemathesis')
const run = (command, args, options = {}) => {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', ...options })
  if (error) throw error
  return status ?? 1
}
if (!existsSync(program)) {
  mkdirSync(path.dirname(folder), { recursive: true })
  if (run('python3', ['-m', 'venv', folder]) !== 0) throw new Error('python3 with venv is missing.')
  if (run(path.join(folder, 'bin/pip'), ['install', '--quiet', `schemathesis==${VERSION}`]) !== 0)
    throw new Error('Schemathesis cannot be installed: is the network up?')
}

const people = accounts ? JSON.parse(readFileSync(accounts, 'utf8')) : []

/** Posts, with a session where there is one, and gives what is answered. */
const post = async (address, body, token) => {
  const answer = await fetch(`${url}/api/${address}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `JWT ${token}` }) },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`POST /api/${address} is ${answer.status}: ${await answer.text()}`)
  return answer.json()
}

/** The session of somebody who may do something. */
const sessionOf = async (role) => {
  const { email, password } = people.find(({ staffRoles }) => staffRoles.includes(role))
  return post('users/login', { email, password })
}

const COLLECTIONS = ['forums', 'roles', 'events', 'documents', 'pages']

/** The key of a service account that may write everywhere, for which the author answers. */
const keyFrom = async (administrator, author) => {
  const acts = ['save', 'requestReview', 'recall']
  const grants = Object.fromEntries(COLLECTIONS.map((slug) => [slug, acts]))
  const asked = { name: 'Schemathesis', holder: author.user.id, grants }
  const { id } = await post('service-accounts', asked, administrator.token)
  await post(`service-accounts/${id}/accept`, {}, author.token)
  const { key } = await post(`service-accounts/${id}/keys`, { days: 1 }, administrator.token)
  return key
}

/**
 * What every answer is held against. Left out: how methods are refused that are not described (the desk uses some of
 * them), and that a valid question may be refused (of all conditions that there are, together only 25).
 */
const CHECKS = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_headers_conformance',
  'response_schema_conformance',
  'negative_data_rejection',
]

/** Polls do not wait. What is wrong may also be refused by these, or lead to an address in its one form. */
const CONFIG = `
[parameters]
"query.wait" = 0

[checks.negative_data_rejection]
expected-statuses = [308, "4xx"]

# Of several texts each has its own answer: one that is wrong is refused in the list of results.
[[operations]]
include-path = "/api/drafts"
checks.negative_data_rejection.enabled = false

`
const config = path.join(folder, 'schemathesis.toml')
/** What is asked by an id is asked of one that there is: else all of it would be 404. */
const known = await Promise.all(
  COLLECTIONS.map(async (slug) => {
    const { docs } = await (await fetch(`${url}/api/${slug}?limit=1`)).json()
    return docs.map(({ id }) =>
      ['', '/history'].map(
        (end) =>
          `[[operations]]\ninclude-path = "/api/${slug}/{id}${end}"\nparameters = { "path.id" = "${id}" }\n`,
      ),
    )
  }),
)
writeFileSync(config, CONFIG + known.flat(2).join('\n'))
// From a file: what is sent with each question is sent for the description, too, and a key opens only what is for keys.
const described = await (await fetch(`${url}/api/openapi.json`)).json()
const description = path.join(folder, 'openapi.json')
writeFileSync(description, JSON.stringify(described))
const ask = (...more) =>
  run(program, [
    ...[
      '--config-file',
      config,
      'run',
      description,
      '--url',
      url,
      '--workers',
      '1',
      '--seed',
      '1',
      '--no-color',
    ],
    ...[
      '--max-examples',
      examples,
      '--checks',
      CHECKS.join(','),
      '--continue-on-failure',
      '--suppress-health-check=all',
    ],
    ...more,
  ])

const FUZZED = ['--phases', 'examples,fuzzing']
/** Every boundary of every parameter, but for lists and counts: of their conditions there are too many. */
const LISTS = `^/api/(${[...COLLECTIONS, 'media'].join('|')})(/count)?$`
const COVERED = ['--phases', 'coverage', '--exclude-path-regex', LISTS]

/** The operations that a key opens, as the description has them. */
const withKey = Object.values(described.paths)
  .flatMap((path) => Object.values(path))
  .filter(({ security = [] }) => security.some((way) => 'key' in way))
  .flatMap(({ operationId }) => ['--include-operation-id', operationId])

// First: a connection that has waited as long as the rest takes is not there any more.
const author = accounts && (await sessionOf('author'))
const key = accounts && (await keyFrom(await sessionOf('administrator'), author))
const codes = [ask('--exclude-tag', 'Drafts', ...FUZZED), ask('--exclude-tag', 'Drafts', ...COVERED)]
if (accounts) {
  const staff = ['--include-tag', 'Drafts', '--header', `Authorization: JWT ${author.token}`]
  // With a session there is nothing there: it takes a key.
  const ofPeople = [...staff, '--exclude-path', '/api/drafts']
  const ofPrograms = [...withKey, '--header', `Authorization: Bearer ${key}`]
  for (const who of [ofPeople, ofPrograms]) codes.push(ask(...who, ...FUZZED), ask(...who, ...COVERED))
}
process.exitCode = codes.some((code) => code !== 0) ? 1 : 0
