import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))

const fileOf = (from: string, source: string): string | undefined => {
  const base = source.startsWith('@/')
    ? path.join('src', source.slice(2))
    : source.startsWith('.') && path.join(path.dirname(from), source)
  return base
    ? [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`, `${base}/index.tsx`].find(
        (file) => /\.tsx?$/.test(file) && existsSync(file),
      )
    : undefined
}

/** Of an import that brings types alone nothing is left to run. */
const isOfTypes = (statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean => {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly
  const { isTypeOnly = false, name, namedBindings } = statement.importClause ?? {}
  const isEach =
    !name && namedBindings && ts.isNamedImports(namedBindings) && namedBindings.elements.length > 0
      ? namedBindings.elements.every((each) => each.isTypeOnly)
      : false
  return isTypeOnly || isEach
}

/** The files that a file needs before it can run. */
const neededBy = (file: string): string[] =>
  ts
    .createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest)
    .statements.flatMap((statement) =>
      (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) &&
      statement.moduleSpecifier &&
      ts.isStringLiteral(statement.moduleSpecifier) &&
      !isOfTypes(statement)
        ? (fileOf(file, statement.moduleSpecifier.text) ?? [])
        : [],
    )

/** The first way from a file back to itself, or nothing. */
const circleIn = (needs: ReadonlyMap<string, readonly string[]>): string[] => {
  const done = new Set<string>()
  const follow = (file: string, way: string[]): string[] => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file]
    if (done.has(file)) return []
    for (const next of needs.get(file) ?? []) {
      const circle = follow(next, [...way, file])
      if (circle.length > 0) return circle
    }
    done.add(file)
    return []
  }
  for (const file of needs.keys()) {
    const circle = follow(file, [])
    if (circle.length > 0) return circle
  }
  return []
}

describe('what files need of each other', () => {
  it('is found, and a way back to the first is seen', () => {
    // The labels are a type.
    expect(neededBy('src/i18n/desk/reasons.ts')).toEqual([
      'src/lib/intl.ts',
      'src/i18n/desk/translations.ts',
      'src/i18n/desk/words.ts',
    ])
    const needs = { a: ['b'], b: ['c', 'd'], c: [], d: ['b'] }
    expect(circleIn(new Map(Object.entries(needs)))).toEqual(['b', 'd', 'b'])
  })

  it('never leads back: no file needs one that needs it', () => {
    expect(circleIn(new Map(filesIn('src').map((file) => [file, neededBy(file)])))).toEqual([])
  }, 60_000)
})
