import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const FOLDERS = ['src/ui', 'src/contentTypes', 'src/collections', 'src/content']
const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { encoding: 'utf8', recursive: true })
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => `${folder}/${name}`),
)

describe('what a public page shows', () => {
  // React puts these into the head when it comes to them, before or after the description of the page, which is made at
  // the same time: the page would be other bytes each time that it is made.
  it('puts nothing into its head', () => {
    expect(files.length).toBeGreaterThan(25)
    expect(files.filter((file) => /<(?:link|meta|title)\b/.test(readFileSync(file, 'utf8')))).toEqual([])
  })
})
