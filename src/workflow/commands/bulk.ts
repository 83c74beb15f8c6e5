import type { PayloadRequest } from 'payload'
import { worded, type Worded } from '@/i18n/desk/reasons'
import { letOthersIn } from '@/lib/letOthersIn'
import { actorOf } from '../domain/actor'
import { bulkRefusalOf } from '../domain/bulk'
import { keyOf } from '../domain/keys'
import type { Release } from '../domain/release'
import type { Problem, TransitionInput } from '../domain/requirements'
import { WorkflowError, refusedAs } from '../errors'
import { itemsAbout } from '../ledgers/releases'
import { inTransaction } from '../ledgers/transaction'
import { assign } from './assign'
import { EVERY_RELEASE, begin, put, releaseFor, remember, rewriteRelease } from './releases'
import { transition } from './transition'
import { keepUp } from './upkeep'

/** A text as the person saw it in the list. */
type SeenText = {
  id: string
  /** its step */
  expected: string
  /** the revision of its assignment; 0 where there was none */
  revision: number
}

type Asked =
  | ({ act: 'requestReview' } & Pick<
      TransitionInput,
      'assignee' | 'changeNote' | 'comment' | 'dueOn' | 'minor'
    >)
  | { act: 'assign'; assignee?: string; dueOn?: string }
  | { act: 'keepUp'; owner?: string; reviewBy?: string }
  | ({ act: 'addToRelease' } & Into)

/** A release in preparation, or the name of a new one. */
type Into = { release: string } | { name: string }

/** What came of it, text by text: without problems it was done. */
type BulkOutcome = {
  texts: { id: string; problems: Problem[] }[]
  /** into which release they went */
  release?: Pick<Release, 'id' | 'name'>
}

type Bulk = { collection: string; texts: readonly SeenText[]; asked: Asked }

/**
 * Does the same to several texts, to each by the rule that holds for it alone and in a transaction of its own: where
 * one is refused, nothing of that one is done, and the others go on. A release is one thing: what can go into it does
 * so in one transaction.
 * @throws WorkflowError 401 · 403 role; for a release also 404 · 409 · 422: then nothing was done
 */
export async function doInBulk(
  req: PayloadRequest,
  { collection, texts, asked }: Bulk,
): Promise<BulkOutcome> {
  const refusal = bulkRefusalOf(actorOf(req.user), asked.act)
  if (refusal) throw refusedAs(refusal)
  const each = [...new Map(texts.map((text) => [text.id, text])).values()]
  if (asked.act === 'addToRelease') return addAll(req, { collection, texts: each, into: asked })
  const done: BulkOutcome['texts'] = []
  let isBroken = false
  for (const text of each) {
    await letOthersIn()
    const problems: Problem[] = isBroken
      ? [problemOf('notTried', 'reason.bulk.notTried')]
      : await problemsFrom(() => one(req, { collection, text, asked }))
    isBroken ||= problems.some(({ code }) => code === 'failed')
    done.push({ id: text.id, problems })
  }
  return { texts: done }

  /** What is no refusal is a fault: what was done before it is still said, and nothing more is tried. */
  async function problemsFrom(work: () => Promise<unknown>): Promise<Problem[]> {
    try {
      return await refusalsFrom(work)
    } catch (error) {
      req.payload.logger.error({ msg: 'One of several texts could not be changed', err: error })
      return [problemOf('failed', 'reason.bulk.failed')]
    }
  }
}

type One = { collection: string; text: SeenText; asked: Exclude<Asked, { act: 'addToRelease' }> }

async function one(req: PayloadRequest, { collection, text: { id, expected, revision }, asked }: One) {
  switch (asked.act) {
    case 'requestReview': {
      const { act: name, ...said } = asked
      return transition(req, { items: [{ ...said, collection, id, name, expected }] })
    }
    case 'assign': {
      const { act: _, ...said } = asked
      return assign(req, { ...said, collection, id, seen: revision })
    }
    case 'keepUp': {
      const { act: _, ...said } = asked
      return keepUp(req, { ...said, collection, id })
    }
  }
}

/** Puts into a release what can go into it. A new one is made only if something can. */
const addAll = (
  req: PayloadRequest,
  { collection, texts, into }: { collection: string; texts: readonly SeenText[]; into: Into },
): Promise<BulkOutcome> =>
  inTransaction(
    req,
    { about: ['release' in into ? `${EVERY_RELEASE}/${into.release}` : EVERY_RELEASE] },
    async (own) => {
      const release =
        'release' in into ? await releaseFor(own, { id: into.release, act: 'add' }) : await begin(own, into)
      const keys = texts.map(({ id }) => keyOf(collection, id))
      const inIt = new Set((await itemsAbout(own, { keys, releases: [release.id] })).map(({ key }) => key))
      let { size } = release
      const done: BulkOutcome['texts'] = []
      for (const { id } of texts) {
        await letOthersIn()
        // Looked up before: a row that is there already would end the transaction.
        const problems = inIt.has(keyOf(collection, id))
          ? [problemOf('already', 'reason.release.already')]
          : await refusalsFrom(async () => {
              ;({ size } = await put(
                own,
                { id: release.id, size },
                { text: { collection, id }, act: 'publish' },
              ))
            })
        done.push({ id, problems })
      }
      if (size === release.size && 'name' in into)
        throw new WorkflowError(422, worded('reason.bulk.nothing'), {
          code: 'incomplete',
          problems: done.flatMap(({ problems }) => problems),
        })
      if (size > release.size) {
        await rewriteRelease(own, release, { size })
        await remember(own, release, 'add', { to: release.state, details: { texts: size } })
      }
      return { texts: done, release: { id: release.id, name: release.name } }
    },
  )

/** Does something; gives back why it was refused, and nothing where it was done. */
async function refusalsFrom(work: () => Promise<unknown>): Promise<Problem[]> {
  try {
    await work()
    return []
  } catch (error) {
    if (!(error instanceof WorkflowError) || error.status === 503) throw error
    return error.problems
  }
}

const problemOf = (code: string, key: Parameters<typeof worded>[0]): Problem => ({
  ...{ path: '', code },
  ...(worded(key) satisfies Worded),
})
