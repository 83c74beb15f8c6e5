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

/** The session of an author, for what programs of the staff do. */
const tokenOf = async () => {
  const { email, password } = JSON.parse(readFileSync(accounts, 'utf8')).find(({ staffRoles }) =>
    staffRoles.includes('author'),
  )
  const answer = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  return (await answer.json()).token
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
`
const config = path.join(folder, 'schemathesis.toml')
/** What is asked by an id is asked of one that there is: else all of it would be 404. */
const known = await Promise.all(
  ['forums', 'roles', 'events', 'documents', 'pages'].map(async (slug) => {
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
const ask = (...more) =>
  run(program, [
    ...[
      '--config-file',
      config,
      'run',
      `${url}/api/openapi.json`,
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
/** Every boundary of every parameter, but for lists: of their conditions there are too many. */
const COVERED = ['--phases', 'coverage', '--exclude-path-regex', '^/api/[a-z]+(/count)?$']
// First: a connection that has waited as long as the rest takes is not there any more.
const token = accounts && (await tokenOf())
const codes = [ask('--exclude-tag', 'Drafts', ...FUZZED), ask('--exclude-tag', 'Drafts', ...COVERED)]
if (token) {
  const staff = ['--include-tag', 'Drafts', '--header', `Authorization: JWT ${token}`]
  codes.push(ask(...staff, ...FUZZED), ask(...staff, ...COVERED))
}
process.exitCode = codes.some((code) => code !== 0) ? 1 : 0
