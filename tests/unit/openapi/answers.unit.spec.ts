import { describe, expect, it } from 'vitest'
import { readDescription } from '../../support/openapi/description'

const { operations } = readDescription()
const statusesOf = ({ responses }: (typeof operations)[number]) => Object.keys(responses)

describe('of each operation, the description says', () => {
  it('that what is sent can be too large, in another form, and more than the disk has room for', () => {
    const silent = operations
      .filter(({ method }) => method !== 'get')
      .filter((one) => !['413', '415', '507'].every((status) => statusesOf(one).includes(status)))
    expect(silent.map(({ operationId }) => operationId)).toEqual([])
  })

  it('that it can be 304 where its answer has an ETag, and there alone', () => {
    const tagged = operations.filter(({ responses }) => 'ETag' in (responses[200]?.headers ?? {}))
    const unchanged = operations.filter((one) => statusesOf(one).includes('304'))
    expect(tagged).toEqual(unchanged)
    const made = operations.filter(({ method }) => method === 'get').filter((one) => !tagged.includes(one))
    // What is of a moment, or read as it comes; and where a text stands, which is asked for with a session.
    expect(made.map(({ operationId }) => operationId).sort()).toEqual([
      ...['getExport', 'getHealth', 'getReadiness', 'getTransitions'],
    ])
  })
})
