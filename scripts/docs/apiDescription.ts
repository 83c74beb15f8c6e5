import { existsSync, readFileSync } from 'node:fs'
import openapiTypescript, { astToString } from 'openapi-typescript'
import type { SanitizedConfig } from 'payload'
import { describeApi, type Description } from '@/openapi'
import { broken } from '@/openapi/brokenPromises'
import { promisesOf } from '@/openapi/promises'
import { version } from '@/lib/version'
import { UsageError } from '../UsageError'

const DESCRIPTION = 'src/app/(payload)/api/openapi.json/description.json'
const PROMISES = 'src/openapi/promises.txt'
const TYPES = 'client/src/schema.ts'

/**
 * The description of the API, what it promises to programs, and the types of the client.
 * @throws {UsageError} where a promise is not kept any more, and the changelog does not say so
 */
export const apiDescription = async (config: SanitizedConfig): Promise<Record<string, string>> => {
  const description = describeApi(config, version())
  const now = promisesOf(description)
  const before = existsSync(PROMISES) ? readFileSync(PROMISES, 'utf8').split('\n').filter(Boolean) : []
  const lost = broken({ before, now }, readFileSync('CHANGELOG.md', 'utf8'))
  if (lost.length > 0)
    throw new UsageError(
      `This would break programs that read the API:\n${lost.map((line) => `  ${line}`).join('\n')}\nKeep it, or name it in back-ticks in CHANGELOG.md, under "### Breaking for programs" of what is unreleased.`,
    )
  // It is a description of 3.1, of which the types here say less than theirs; it is changed on the way.
  const types = astToString(await openapiTypescript(withObjects(description) as never))
  return {
    [DESCRIPTION]: `${JSON.stringify(description, null, 1)}\n`,
    [PROMISES]: `${now.join('\n')}\n`,
    [TYPES]: `// Generated from the description of the API by npm run docs. Do not edit.\n${types}`,
  }
}

/** A copy in which what is sent as JSON in a parameter is of its own type: else the types call it a string. */
const withObjects = (description: Description): unknown =>
  JSON.parse(JSON.stringify(description), (_, value: unknown) => {
    const schema = (value as { in?: unknown; content?: Record<string, unknown> } | null)?.content?.[
      'application/json'
    ]
    const isParameter = typeof value === 'object' && value !== null && 'in' in value
    return isParameter && schema ? { ...value, ...schema, content: undefined } : value
  })
