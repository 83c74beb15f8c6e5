// Everything that can be known without a database, a build or a browser. In pairs: two cores are enough.
import { spawn } from 'node:child_process'

const PAIRS = [['typecheck', 'lint'], ['format:check', 'test:unit'], ['fresh']]

const run = (script) =>
  new Promise((resolve) => {
    const begin = Date.now()
    const child = spawn('npm', ['run', '--silent', script], { stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.on('data', (text) => (output += text))
    child.stderr.on('data', (text) => (output += text))
    child.on('close', (code) => {
      const seconds = ((Date.now() - begin) / 1000).toFixed(1)
      console.log(`${code === 0 ? '✓' : '✗'} ${script} (${seconds} s)`)
      if (code !== 0) console.log(output)
      resolve(code === 0)
    })
  })

let isValid = true
for (const pair of PAIRS) {
  const results = await Promise.all(pair.map(run))
  isValid &&= results.every(Boolean)
}

if (!isValid) console.log('Not valid: see above.')
process.exitCode = isValid ? 0 : 1
