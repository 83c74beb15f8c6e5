'use client'
import { DefaultListView, useConfig, useListDrawerContext } from '@payloadcms/ui'
import type { ListViewClientProps } from 'payload'

/**
 * Payload’s list, without the keys of the database among its columns and filters: it adds them behind the fields, where
 * no setting reaches. A list is what its screen is about; in a drawer it is a part of one.
 */
export const List = (props: ListViewClientProps) => {
  const { getEntityConfig } = useConfig()
  const { isInDrawer } = useListDrawerContext()
  const { fields } = getEntityConfig({ collectionSlug: props.collectionSlug })
  const id = fields.find((field) => 'name' in field && field.name === 'id')
  if (id) id.admin = Object.assign(id.admin ?? {}, { disableListFilter: true })
  const list = (
    <DefaultListView {...props} columnState={props.columnState.filter(({ accessor }) => accessor !== 'id')} />
  )
  return isInDrawer ? list : <main>{list}</main>
}
