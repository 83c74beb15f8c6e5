import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { PipelineStage } from 'mongoose'
import { describe, expect, it } from 'vitest'
import { lookUpJoins } from '@/database/lookUpJoins'

/** Payload's pipeline for a join of forums, with room for one key. */
const lookUp = (as: string, sort: Record<string, 1 | -1>): PipelineStage => ({
  $lookup: {
    as,
    from: 'events',
    foreignField: 'forums',
    localField: '_id',
    pipeline: [{ $match: {} }, { $sort: sort }],
  },
})

/** An adapter that asks its one model for the stages that it is told to, when it reads. */
const anAdapter = async (stages: PipelineStage[]) => {
  const ran: PipelineStage[][] = []
  const model = { aggregate: (all: PipelineStage[]) => void ran.push(all) }
  const read = async (_: { collection: string; joins: unknown }) => model.aggregate(stages)
  const joins = {
    events: [{ joinPath: 'events', field: { defaultSort: '-starts.value', defaultLimit: 100 } }],
  }
  const adapter = {
    ...{ collections: { forums: model }, versions: {}, init: async () => undefined },
    ...{ find: read, findOne: read, queryDrafts: read },
    payload: { config: { collections: [{ slug: 'forums', joins }] } },
  }
  const own = lookUpJoins(adapter as unknown as MongooseAdapter) // what it looks at of one
  await own.init?.()
  return { adapter, ran }
}

describe('on MongoDB, what refers to a text', () => {
  it.each([
    [{}, 'events.docs', { 'starts.value': -1 }, { 'starts.value': -1, createdAt: -1, _id: -1 }],
    [{ sort: 'kind,-slug' }, 'events.docs', { kind: 1 }, { kind: 1, slug: -1, createdAt: -1, _id: -1 }],
    [{ sort: '-id' }, 'events.docs', { _id: -1 }, { _id: -1 }],
    [{ sort: '-createdAt' }, 'events.docs', { createdAt: -1 }, { createdAt: -1, _id: -1 }],
    [
      { sort: 'kind' },
      ...(['version.events.docs', { 'version.kind': 1 }] as const),
      { 'version.kind': 1, 'version.createdAt': -1, parent: -1 },
    ],
  ])('is sorted by every key of its order (%j, %s)', async (asked, as, first, whole) => {
    const { adapter, ran } = await anAdapter([lookUp(as, first as Record<string, 1 | -1>)])
    await adapter.find({ collection: 'forums', joins: { events: asked } })
    expect(ran).toEqual([[lookUp(as, whole as Record<string, 1 | -1>)]])
    const [[stage]] = ran as [[PipelineStage.Lookup]]
    const sorted = stage.$lookup.pipeline?.find((each) => '$sort' in each) as PipelineStage.Sort
    expect(Object.keys(sorted.$sort)).toEqual(Object.keys(whole))
  })

  it('is left as it is where it is not asked for, and in what is no join', async () => {
    const stages = [
      lookUp('events.docs', { kind: 1 }),
      lookUp('__other', { kind: 1 }),
      { $match: { kind: 'x' } },
    ]
    const { adapter, ran } = await anAdapter(stages)
    await adapter.find({ collection: 'forums', joins: { events: false } })
    await adapter.queryDrafts({ collection: 'forums', joins: false })
    expect(ran).toEqual([stages, stages])
  })
})
