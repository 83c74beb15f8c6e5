import type { Field, SanitizedConfig } from 'payload'
import { fieldIsHiddenOrDisabled } from 'payload/shared'
import { beforeAll, describe, expect, it } from 'vitest'

// The configuration refuses to be read without it; nothing is opened.
process.env.PAYLOAD_SECRET ??= 'a-secret-for-tests-only-0123456789'

let config: SanitizedConfig
beforeAll(async () => {
  config = await (await import('@payload-config')).default
})

/** The paths that a list offers as columns, or as filters, as Payload chooses them. */
const offered = (
  fields: readonly Field[],
  as: 'disableListColumn' | 'disableListFilter',
  before = '',
): string[] =>
  fields.flatMap((field) => {
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) =>
        offered(tab.fields, as, 'name' in tab && tab.name ? `${before}${tab.name}.` : before),
      )
    if (fieldIsHiddenOrDisabled(field)) return []
    const path = 'name' in field ? `${before}${field.name}` : before
    if ('fields' in field) return offered(field.fields, as, 'name' in field ? `${path}.` : before)
    const admin: { disableListColumn?: boolean; disableListFilter?: boolean } = field.admin ?? {}
    return admin[as] || field.type === 'ui' ? [] : [path]
  })

const of = (slug: string) => config.collections.find((one) => one.slug === slug)?.fields ?? []

const EVERYWHERE = [
  ...['title', 'summary', 'slug', 'topics', 'version', 'publishedAt', 'firstPublishedAt', 'changedAt'],
  ...['originalLanguage', 'languages', 'workflow.state', 'updatedAt', 'createdAt'],
]

describe('what a list offers', () => {
  it('as columns is what an editor knows, and no key of the database', () => {
    expect(offered(of('documents'), 'disableListColumn').sort()).toEqual(
      [
        ...EVERYWHERE,
        ...['forums', 'event', 'supersedes', 'supersededBy', 'basisOf', 'kind', 'date.text', 'reference'],
        ...['issuer', 'externalUrl'],
      ].sort(),
    )
    expect(offered(of('media'), 'disableListColumn').sort()).toEqual(
      [
        'credit',
        'publicUses',
        'filename',
        'mimeType',
        'filesize',
        'width',
        'height',
        'updatedAt',
        'createdAt',
      ].sort(),
    )
  })

  it('is in no list a key, the day of the trash, a whole text, or a row of a field', () => {
    for (const { admin, fields, slug } of config.collections) {
      if (slug.startsWith('payload-') || admin.hidden === true) continue
      for (const as of ['disableListColumn', 'disableListFilter'] as const)
        expect(
          offered(fields, as).filter((path) =>
            /(^|\.)(id|deletedAt|body|report|sha256)$|^(meta|files)\./.test(path),
          ),
          `${slug} ${as}`,
        ).toEqual([])
    }
  })
})
