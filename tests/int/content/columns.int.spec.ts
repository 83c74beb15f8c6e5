import { getTranslation } from '@payloadcms/translations'
import { createLocalReq } from 'payload'
import { flattenTopLevelFields } from 'payload/shared'
import { describe, expect, it } from 'vitest'
import { CONTENT_SLUGS } from '@/contentTypes'
import { getTestPayload } from '../../support/testPayload'

const CONTENT = CONTENT_SLUGS

type Column = {
  type: string
  name?: string
  accessor?: string
  label?: string
  labelWithPrefix?: string
  admin?: object
}

/** The columns that a list lets people choose, found as Payload's lists find them. */
const columnsOf = async (slug: (typeof CONTENT)[number]) => {
  const payload = await getTestPayload()
  const { i18n } = await createLocalReq({}, payload)
  const { fields } = payload.collections[slug].config
  // Payload types these without what it adds to a field of a group.
  const columns = flattenTopLevelFields(fields, { i18n, moveSubFieldsToTop: true }) as Column[]
  return columns
    .filter(
      ({ admin = {}, type }) =>
        type !== 'group' && !('disableListColumn' in admin && admin.disableListColumn),
    )
    .map(({ accessor, label, labelWithPrefix, name }) => ({
      path: accessor ?? name,
      words: labelWithPrefix ?? getTranslation(label ?? name ?? '', i18n),
    }))
}

describe.each(CONTENT)('the list of %s', (slug) => {
  it('has each of the columns that it opens with', async () => {
    const payload = await getTestPayload()
    const paths = (await columnsOf(slug)).map(({ path }) => path)
    expect(paths).toEqual(expect.arrayContaining(payload.collections[slug].config.admin.defaultColumns ?? []))
  })

  it('calls each column by words, never by the name of a field', async () => {
    const words = (await columnsOf(slug)).map((column) => column.words)
    expect(words.filter((label) => /^$|(^| > )[a-z]| > *$|Deleted At/.test(label))).toEqual([])
  })

  it('offers no column that only machines read', async () => {
    const paths = (await columnsOf(slug)).map(({ path }) => String(path))
    expect(paths.filter((path) => /^(_status|license|language)$|\.(value|precision)$/.test(path))).toEqual([])
  })
})
