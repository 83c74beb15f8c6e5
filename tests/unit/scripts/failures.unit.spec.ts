import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { extentOfPlaywright, failuresOfPlaywright } from '../../../scripts/test/failuresOfPlaywright.mjs'
import { extentOfVitest, failuresOfVitest } from '../../../scripts/test/failuresOfVitest.mjs'
import { notRun } from '../../../scripts/test/notRun.mjs'
import { verdict } from '../../../scripts/test/verdict.mjs'

test('a failed test of Vitest is named by its file and its title, a file that did not load by itself', () => {
  const file = path.resolve('tests/unit/some.unit.spec.ts')
  const report = {
    testResults: [
      {
        name: file,
        status: 'failed',
        message: '',
        assertionResults: [
          { status: 'passed', fullName: 'goes well', failureMessages: [] },
          { status: 'failed', fullName: 'a group goes wrong', failureMessages: ['expected 1 to be 2'] },
        ],
      },
      { name: file, status: 'failed', message: 'Cannot find module', assertionResults: [] },
      { name: file, status: 'passed', message: '', assertionResults: [] },
    ],
  }
  expect(failuresOfVitest(report)).toEqual([
    { name: 'tests/unit/some.unit.spec.ts › a group goes wrong', reason: 'expected 1 to be 2' },
    { name: 'tests/unit/some.unit.spec.ts', reason: 'Cannot find module' },
  ])
})

test('a failed test of Playwright is found at any depth, one that passed at the second try too', () => {
  const spec = (title: string, status: string, errors: { message: string }[]) => ({
    file: 'some.e2e.spec.ts',
    line: 7,
    title,
    tests: [{ status, results: [{ errors }] }],
  })
  const report = {
    errors: [{ message: 'no browser' }],
    suites: [
      {
        specs: [spec('goes well', 'expected', [])],
        suites: [{ specs: [spec('goes wrong', 'unexpected', [{ message: 'not visible' }])] }],
      },
      { specs: [spec('goes well in the end', 'flaky', [{ message: 'too late' }])] },
    ],
  }
  expect(failuresOfPlaywright(report)).toEqual([
    { name: 'some.e2e.spec.ts:7 › goes wrong', reason: 'not visible' },
    { name: 'some.e2e.spec.ts:7 › goes well in the end', reason: 'too late' },
    { name: 'the test runner', reason: 'no browser' },
  ])
})

test('of a failed test of Playwright, what stood on the page is told, too', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'failures-'))
  const file = path.join(folder, 'error-context.md')
  writeFileSync(file, '# Error details\n\n```yaml\n- button "Sign in"\n```\n')
  const result = { errors: [{ message: 'late' }], attachments: [{ name: 'error-context', path: file }] }
  const tests = [{ status: 'unexpected', results: [result] }]
  const report = { suites: [{ specs: [{ file: 'a.ts', line: 1, title: 'goes wrong', tests }] }] }
  expect(failuresOfPlaywright(report)[0]?.reason).toBe('late\nOn the page stood:\n- button "Sign in"')
  rmSync(folder, { recursive: true })
})

test('a run that ended badly or ran nothing has failed, even if no test did', () => {
  const failures = [{ name: 'a test', reason: 'why' }]
  expect(verdict({ code: 0, passed: 3 }).failures).toEqual([])
  expect(verdict({ code: 1, passed: 3, failures }).failures).toEqual(failures)
  expect(verdict({ code: 1, passed: 3 }).failures).toHaveLength(1)
  expect(verdict({ code: 0, passed: 0 }).failures).toHaveLength(1)
})

test('what nobody ran is told at the end with its reason, and not what another database ran', () => {
  const report = (statuses: Record<string, string>) => ({
    testResults: [
      {
        name: path.resolve('tests/api/some.api.spec.ts'),
        ...{ status: 'passed', message: '' },
        assertionResults: Object.entries(statuses).map(([fullName, status]) => ({
          ...{ fullName, status, failureMessages: [] },
        })),
      },
    ],
  })
  const browser = (status: string, annotations: object[] = []) => ({
    suites: [
      { specs: [{ file: 'some.e2e.spec.ts', line: 7, title: 'a page', tests: [{ status, annotations }] }] },
    ],
  })
  const left = notRun([
    extentOfVitest(
      report({ 'a disk (no mount)': 'skipped', 'SQLite does': 'passed', 'PostgreSQL does': 'skipped' }),
    ),
    extentOfVitest(
      report({ 'a disk (no mount)': 'skipped', 'SQLite does': 'skipped', 'PostgreSQL does': 'failed' }),
    ),
    extentOfPlaywright(browser('skipped', [{ type: 'skip', description: 'no camera' }])),
    {},
  ])
  expect(left).toEqual([
    'some.e2e.spec.ts › a page (no camera)',
    'tests/api/some.api.spec.ts › a disk (no mount)',
  ])
  expect(notRun([extentOfPlaywright(browser('expected'))])).toEqual([])
})
