import { configToSchema } from '@payloadcms/graphql'
import { describe, expect, it } from 'vitest'
import { getTestPayload } from '../../support/testPayload'

describe('the GraphQL schema', () => {
  it('offers what is public, and no question about permissions, which Payload cannot answer', async () => {
    const { config } = await getTestPayload()
    const queries = Object.keys(configToSchema(config).schema.getQueryType()?.getFields() ?? {})
    expect(queries).toEqual(expect.arrayContaining(['Forum', 'Forums', 'Site']))
    expect(queries.filter((name) => /access/i.test(name))).toEqual([])
  })
})
