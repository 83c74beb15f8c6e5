// Are the generated files those that the sources generate? Regenerates them and compares.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))

/** What is generated, by which npm script. A file that does not exist yet, and is not made, is skipped. */
const GENERATED = [
  { script: 'generate:types', files: ['src/payload-types.ts'] },
  { script: 'generate:importmap', files: ['src/app/(payload)/admin/importMap.js'] },
  { script: 'migrations:check', files: [] },
  {
    script: 'docs',
    files: [
      ...['docs/workflow.md', 'docs/access.md', 'docs/guide/api-consumer.md', 'src/admin/Help/guides.json'],
      ...['src/app/(payload)/api/openapi.json/description.json', 'src/openapi/promises.txt'],
      'client/src/schema.ts',
    ],
  },
]

const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined)

let isFresh = true
const complain = (line) => {
  isFresh = false
  console.error(line)
}

for (const { script, files } of GENERATED.filter(({ script }) => scripts[script])) {
  const before = files.map(read)
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', script], { encoding: 'utf8' })
  if (status !== 0) complain(`npm run ${script} failed:\n${stdout}${stderr}`)
  for (const [index, file] of files.entries()) {
    if (read(file) !== before[index]) complain(`${file} was stale. It has been regenerated: commit it.`)
  }
}

process.exitCode = isFresh ? 0 : 1
