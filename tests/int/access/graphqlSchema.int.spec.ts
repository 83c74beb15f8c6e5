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

  it('has no mutation that checks a password, or that tells an account that is there from one that is not', async () => {
    const { config } = await getTestPayload()
    const mutations = Object.keys(configToSchema(config).schema.getMutationType()?.getFields() ?? {})
    expect(mutations).toEqual(expect.arrayContaining(['createForum', 'updateUser']))
    expect(mutations.filter((name) => /^log|token|password|unlock|verify/i.test(name))).toEqual([])
  })
})
