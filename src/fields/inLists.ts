import type { Field, SanitizedConfig } from 'payload'

/** Fields that no editor looks for in a list, wherever they stand: what they hold is read in the text, or by programs. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  ...['id', 'deletedAt', 'proposals', 'sha256', 'isLogo', 'url', 'thumbnailURL'],
  ...['meta', 'illustration', 'statusNote', 'note'],
])
/** What is too long for a column, and what a filter cannot tell apart: the search finds its words. */
const TOO_LONG: readonly string[] = ['richText', 'array', 'blocks']

/** Payload’s own names that are a programmer’s. */
const NAMED: Readonly<Record<string, string>> = { mimeType: 'File type' }

const LIST = { Component: '/admin/Tables/List#List' } as const
const MOMENT = '/admin/Tables/MomentCell#MomentCell'

/**
 * What the lists of the desk offer as columns and as filters: what an editor knows and looks for. By default Payload
 * offers every field, its own keys too; those of its fields that it declares itself are reached only here.
 */
export const chooseForLists = (config: SanitizedConfig): SanitizedConfig => {
  for (const { admin, fields, slug } of config.collections) {
    if (slug.startsWith('payload-') || admin.hidden === true) continue
    admin.components = { ...admin.components, views: { ...admin.components?.views, list: LIST } }
    choose(fields, false)
  }
  return config
}

function choose(fields: Field[], isLeftOut: boolean): void {
  for (const field of fields) {
    const name = 'name' in field ? field.name : ''
    const isOut = isLeftOut || LEFT_OUT.has(name) || TOO_LONG.includes(field.type)
    if (isOut && 'name' in field) {
      const out = { disableListColumn: true, disableListFilter: true }
      field.admin = Object.assign(field.admin ?? {}, out)
    }
    const label = NAMED[name]
    if (label && field.type === 'text') field.label = label
    if (field.type === 'date') {
      field.admin = { ...field.admin, components: { Cell: MOMENT, ...field.admin?.components } }
    }
    if (field.type === 'tabs') for (const tab of field.tabs) choose(tab.fields, isOut)
    else if ('fields' in field) choose(field.fields, isOut)
  }
}
