import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

const row = (name, value) => `  ${name.padEnd(8)} ${value}`

const accountsIn = (dataDir) => {
  const file = path.join(dataDir, 'demo-accounts.json')
  if (!existsSync(file)) return []
  const accounts = JSON.parse(readFileSync(file, 'utf8'))
  const widths = ['email', 'password'].map((key) =>
    Math.max(...accounts.map((account) => account[key].length)),
  )
  return accounts.map(
    ({ email, password, staffRoles }) =>
      `  ${email.padEnd(widths[0])}  ${password.padEnd(widths[1])}  ${staffRoles.join(', ')}`,
  )
}

/** Where everything is, and who can sign in. */
export const closingTable = ({ address, env, seconds }) => {
  const accounts = env.FORA_DEMO === 'on' ? accountsIn(env.DATA_DIR) : []
  const file = path.relative('', path.join(env.DATA_DIR, 'demo-accounts.json'))
  const people = accounts.length
    ? ['', `Demo accounts (also in ${file}):`, ...accounts]
    : ['', '  The first administrator is made with: npm run admin:create']
  return [
    '',
    `Fora is ready (${seconds} s). Ctrl+C stops it.`,
    '',
    row('Site', `${address}/`),
    row('Admin', `${address}/admin`),
    row('API', `${address}/api`),
    ...people,
    '',
  ].join('\n')
}
