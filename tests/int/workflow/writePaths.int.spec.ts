import { writeFile, readFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { aPicture } from '../../support/aPicture'
import { PROGRAM_ACTS } from '@/workflow/domain/programs'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { aProgram } from '../../support/desk/aProgram'
import { aText } from '../../support/desk/aText'
import { refusalBy } from '../../support/desk/refusalBy'
import { rest } from '../../support/rest'

const PEOPLE = ['author', 'reviewer', 'validator', 'administrator', 'program', null] as const
type Someone = (typeof PEOPLE)[number]

const SLIPPED = 'Slipped past the validator'
const text = { title: SLIPPED, body: aText(SLIPPED) }
const published = { ...text, _status: 'published' }
const marks = {
  ...{ version: '9.0', languages: ['en', 'fr'], publishedAt: '2001-01-01T00:00:00.000Z' },
  workflow: { state: 'published', live: 'published', validatedHash: 'f'.repeat(64) },
}

/** Requests (method, address, body) for a public page `id` with a draft, its old version, and a file it shows. */
type Requests = [string, string, object?][]
type Target = { id: string; version: string; media: string }
const PATHS: Record<string, (target: Target) => Requests> = {
  '1 create as published': () => [
    ['POST', '/pages?', published],
    ['POST', '/pages?draft=false', { ...published, ...marks }],
    ['POST', '/pages?draft=true', { ...text, ...marks }],
  ],
  '2 update': ({ id }) => [
    ['PATCH', `/pages/${id}?`, text],
    ['PATCH', `/pages/${id}?draft=true`, published],
    ['PATCH', `/pages/${id}?draft=false`, { ...published, ...marks }],
    ['PATCH', `/pages/${id}?draft=true`, { ...text, ...marks }],
    ['PATCH', `/pages/${id}?`, { _status: 'draft' }],
  ],
  '3 bulk update': ({ id }) => [
    ['PATCH', `/pages?where[id][equals]=${id}`, published],
    ['PATCH', `/pages?where[id][equals]=${id}&draft=true`, text],
    ['PATCH', '/pages?where[slug][exists]=true', { _status: 'draft' }],
  ],
  '4 autosave': ({ id }) => [
    ['PATCH', `/pages/${id}?autosave=true&draft=true`, published],
    ['PATCH', `/pages/${id}?autosave=true`, text],
  ],
  '5 restore of a version': ({ version }) => [
    ['POST', `/pages/versions/${version}?`],
    ['POST', `/pages/versions/${version}?draft=false`],
    ['POST', `/pages/versions/${version}?draft=true`],
  ],
  '6 duplicate': ({ id }) => [
    ['POST', `/pages/${id}/duplicate?draft=false`, published],
    ['POST', `/pages/${id}/duplicate?`, { ...text, ...marks }],
  ],
  '7 jobs': ({ id }) => [
    [
      'POST',
      '/payload-jobs?',
      { taskSlug: 'schedulePublish', input: { type: 'publish', doc: { relationTo: 'pages', value: id } } },
    ],
    ['GET', '/payload-jobs/run?'],
  ],
  '10 languages at once': ({ id }) => [
    ['PATCH', `/pages/${id}?publishSpecificLocale=en`, published],
    ['PATCH', `/pages/${id}?publishAllLocales=true`, text],
    ['PATCH', `/pages/${id}?unpublishAllLocales=true`, text],
    ['PATCH', `/pages/${id}?locale=all`, text],
  ],
  '11 reorder': ({ id }) => [
    [
      'POST',
      '/reorder?',
      {
        collectionSlug: 'pages',
        docsToMove: [id],
        newKeyWillBe: 'less',
        orderableFieldName: '_order',
        target: { id, key: 'a0' },
      },
    ],
  ],
  '12 trash and delete': ({ id }) => [
    ['PATCH', `/pages/${id}?`, { deletedAt: '2026-01-01T00:00:00.000Z' }],
    ['PATCH', `/pages?where[id][equals]=${id}`, { deletedAt: '2026-01-01T00:00:00.000Z' }],
    ['PATCH', `/pages/${id}?trash=true`, { deletedAt: null, _status: 'published' }],
    ['DELETE', `/pages/${id}?`],
    ['DELETE', `/pages/${id}?trash=true`],
    ['DELETE', `/pages?where[id][equals]=${id}`],
  ],
  '14 what the text shows': ({ media }) => [
    ['DELETE', `/media/${media}?`],
    ['DELETE', `/media?where[id][equals]=${media}`],
    ['PATCH', `/media/${media}?`, { credit: SLIPPED, publicUses: 0 }],
    ['PATCH', `/media?where[id][equals]=${media}`, { credit: SLIPPED }],
  ],
}

describe('what the public sees', () => {
  let desk: Desk
  let target: Target
  let program: Awaited<ReturnType<typeof aProgram>>
  beforeAll(async () => {
    desk = await aDesk()
    program = await aProgram({ maker: desk.people.administrator, grants: { pages: PROGRAM_ACTS } })
    const media = await upload()
    const id = await desk.write('author', { body: aText(SLIPPED) })
    const illustration = { image: media, alt: 'A field' }
    await desk.save('author', id, { title: 'The public text', body: aText('Public words'), illustration })
    await desk.publish(id)
    await desk.save('colleague', id, { body: aText(SLIPPED) })
    const { docs } = await desk.payload.db.findVersions<{ id: string }>({
      collection: 'pages',
      limit: 1,
      sort: 'createdAt',
      where: { parent: { equals: id } },
    })
    target = { id, media, version: String(docs[0]?.id) }
  })

  const upload = async () => {
    const { user } = desk.people.author
    const file = await aPicture()
    return String((await desk.payload.create({ collection: 'media', data: { credit: 'EU' }, file, user })).id)
  }
  const visitor = async () => [
    (await rest(`/pages/${target.id}?depth=1&locale=en`)).text,
    (await rest('/pages?limit=50&depth=1&locale=en')).text,
    (await rest(`/media/${target.media}?locale=en`)).text,
  ]
  const unchanged = async (work: () => Promise<unknown>) => {
    const before = await visitor()
    expect(before.join()).toContain('Public words')
    expect(before.join()).not.toContain(SLIPPED)
    await work()
    expect(await visitor()).toEqual(before)
    expect((await desk.load(target.id)).record.live).toBe('published')
  }
  const tokenOf = (who: Someone) =>
    who === 'program' ? { key: program.key } : who ? { token: desk.people[who].token } : {}

  const attempts = Object.keys(PATHS).flatMap((name) => PEOPLE.map((who) => [name, who] as const))
  it.each(attempts)('is not changed by path %s, tried by %s over REST', async (name, who) => {
    await unchanged(async () => {
      for (const [method, address, body] of PATHS[name]?.(target) ?? []) {
        const url = address.includes('locale=') ? address : `${address}&locale=en`
        const { status } = await rest(url, { method, ...(body && { body }), ...tokenOf(who) })
        if (!who) expect(status, `${method} ${url}`).toBeGreaterThanOrEqual(400)
      }
    })
  })

  it.each(PEOPLE)('is not changed by path 13, the Local API, on behalf of %s', async (who) => {
    const { payload, people } = desk
    // As our strategy hands a program to Payload, whose type knows people alone.
    const asProgram = { ...program.principal } as unknown as (typeof people)['author']['user']
    const user = who === 'program' ? asProgram : who && people[who].user
    const as = { collection: 'pages', locale: 'en', ...(user && { user }) } as const
    const attempt = (work: Promise<unknown>) => work.catch(() => undefined)
    await unchanged(async () => {
      for (const overrideAccess of [true, false]) {
        const { id } = target
        const where = { id: { equals: id } }
        await attempt(payload.update({ ...as, id, overrideAccess, data: { ...text } }))
        await attempt(payload.update({ ...as, id, overrideAccess, data: { ...text, _status: 'published' } }))
        await attempt(
          payload.update({ ...as, where, overrideAccess, data: { ...text, _status: 'published' } }),
        )
        await attempt(payload.update({ ...as, id, overrideAccess, data: { _status: 'draft' } }))
        await attempt(payload.update({ ...as, id, overrideAccess, publishAllLocales: true, data: text }))
        await attempt(payload.create({ ...as, overrideAccess, data: { ...text, _status: 'published' } }))
        await attempt(
          payload.duplicate({ ...as, id, overrideAccess, draft: false, data: { _status: 'published' } }),
        )
        await attempt(payload.restoreVersion({ ...as, id: target.version, overrideAccess }))
        await attempt(payload.delete({ ...as, id, overrideAccess }))
        await attempt(payload.delete({ ...as, where, overrideAccess }))
      }
    })
  })

  it('has no scheduled publication of Payload’s that could go live (paths 7 and 8)', () => {
    const tasks = desk.payload.config.jobs.tasks ?? []
    expect(tasks.map(({ slug }) => slug)).not.toContain('schedulePublish')
    for (const { config } of Object.values(desk.payload.collections)) {
      expect(config.versions?.drafts ? config.versions.drafts.schedulePublish : false).toBeFalsy()
    }
  })

  it('is never a file that was swapped on the disk after the validation', async () => {
    const media = await upload()
    const id = await desk.write('author', { illustration: { image: media, alt: 'A field' } })
    await desk.approve(id)
    const { filename } = await desk.payload.findByID({ collection: 'media', id: media })
    const file = path.join(process.env.DATA_DIR ?? '', 'media', String(filename))
    const bytes = await readFile(file)
    await writeFile(file, (await aPicture({ format: 'png' })).data)
    expect(await refusalBy(desk.act('author', 'publish', id))).toBe('409 fileChanged')
    expect(await desk.facesOf(id)).toBe('none/validated')
    expect((await rest(`/pages/${id}?locale=en`)).status).toBe(404)
    await writeFile(file, bytes)
    expect(await refusalBy(desk.act('author', 'publish', id))).toBe('done')
  })

  it.each(PEOPLE)('is not a file changed by %s', async (who) => {
    const { status } = await rest(`/media/${target.media}`, {
      method: 'PATCH',
      body: { credit: 'Me' },
      ...tokenOf(who),
    })
    expect(status).toBe(403)
  })
})
