// Run in an unpacked release, on a machine whose network is cut: starts it, reads what a visitor reads, backs it up,
// ends it, and has its audit log verified. Prints what it saw as one line of JSON.
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'

const PORT = '3000'
const ADDRESS = `http://127.0.0.1:${PORT}`

// Without any network a machine does not even speak to itself.
execFileSync('ip', ['link', 'set', 'lo', 'up'])
const isCut = await fetch('https://europa.eu/').then(
  () => false,
  () => true,
)

const env = { ...process.env, HOST: '127.0.0.1', PORT, FORA_DEMO: 'on', LOG_LEVEL: 'error' }
const command = (name, ...args) =>
  execFileSync('npm', ['run', '--silent', name, ...args], { env, encoding: 'utf8' })
const server = spawn('npm', ['start'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
// Whatever goes wrong, nothing is left running.
process.once('exit', () => server.kill('SIGTERM'))
let said = ''
for await (const chunk of server.stdout) {
  said += chunk
  if (said.includes(`${ADDRESS}`)) break
}
const status = async (path) => (await fetch(ADDRESS + path)).status
const pages = {}
for (const path of ['/', '/forums_fr', '/api/forums?limit=1', '/admin/login'])
  pages[path] = await status(path)
const audit = command('audit:verify')
command('backup', '--', process.argv[2])
server.kill('SIGTERM')
await once(server, 'exit')
console.log(JSON.stringify({ isCut, pages, audit, said }))
