import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

/** What Next asks of a file by its name, and what a migration is. */
const OF_FRAMEWORKS =
  /^(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|dynamic|generate\w+|metadata|revalidate|runtime|up|down)$/
/** One for each engine, each collection, and each forum of the first content: they mean the same of it. */
const OF_EACH: ReadonlySet<string> = new Set([
  'connectTo',
  'explainOpening',
  'fields',
  'itu',
  'migrations',
  'upgrade',
])
const EXPORTED = /^export (?:async )?(?:const|function) ([a-z]\w*)/gm

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))

it('a name that is exported means one thing: no two files export a function of the same name', () => {
  const places = new Map<string, string[]>()
  for (const file of filesIn('src'))
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(EXPORTED))
      places.set(name, [...(places.get(name) ?? []), file])
  expect(places.size).toBeGreaterThan(500)
  const twice = [...places].filter(
    ([name, files]) => files.length > 1 && !OF_FRAMEWORKS.test(name) && !OF_EACH.has(name),
  )
  expect(twice).toEqual([])
})
