import { AsyncLocalStorage } from 'node:async_hooks'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { PipelineStage } from 'mongoose'
import { type JoinPages, orderJoins } from './joinOrder'

/** What is asked of joins while a list is read. */
const asked = new AsyncLocalStorage<JoinPages>()

/**
 * Sorts the rows of joins by all keys of their order: Payload's pipeline has room for the first alone.
 * @param adapter whose models are made
 */
export const lookUpJoins = (adapter: MongooseAdapter): MongooseAdapter => {
  const { init } = adapter
  adapter.init = async () => {
    await init?.call(adapter)
    for (const model of [...Object.values(adapter.collections), ...Object.values(adapter.versions)]) {
      const own = model as { aggregate: Aggregate } // as it is called, of its overloads
      const aggregate = own.aggregate.bind(model)
      own.aggregate = (stages, ...options) =>
        aggregate(stages && sortedLookUps(stages, asked.getStore() ?? {}), ...options)
    }
  }
  return orderJoins(adapter, (read) => (args) => asked.run(args.joins, () => read(args)))
}

type Aggregate = (stages?: PipelineStage[], ...options: unknown[]) => unknown

/** `events.docs`, or `version.events.docs` of what is looked up in the newest versions. */
const OF_ROWS = /^(version\.)?(.+)\.docs$/

/** The stages, with each `$sort` of rows that are looked up going by the whole order of the join. */
export const sortedLookUps = (stages: readonly PipelineStage[], joins: JoinPages): PipelineStage[] =>
  stages.map((stage) => {
    if (!('$lookup' in stage) || !stage.$lookup.pipeline) return stage
    const [, , path = ''] = OF_ROWS.exec(stage.$lookup.as) ?? []
    const join = joins[path]
    if (!join) return stage
    const pipeline = stage.$lookup.pipeline.map((each) =>
      '$sort' in each ? { $sort: inFull(each.$sort, join.sort) } : each,
    )
    return { $lookup: { ...stage.$lookup, pipeline } }
  })

type Sorting = PipelineStage.Sort['$sort']

/** The first key, as Payload has written it, and then the others: of versions, too, if the first is one of theirs. */
const inFull = (first: Sorting, sort: readonly string[]): Sorting => {
  const isOfVersions = Object.keys(first).some((key) => key === 'parent' || key.startsWith('version.'))
  const keyOf = (name: string): string => {
    if (isOfVersions) return name === 'id' ? 'parent' : `version.${name}`
    return name === 'id' ? '_id' : name
  }
  const others = sort
    .slice(1)
    .map((each) => [keyOf(each.replace(/^-/, '')), each.startsWith('-') ? -1 : 1] as const)
  return { ...first, ...Object.fromEntries(others.filter(([key]) => !(key in first))) }
}
