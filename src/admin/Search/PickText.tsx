'use client'
import { useDocumentInfo, useField } from '@payloadcms/ui'
import type { RelationshipFieldClientProps } from 'payload'
import { useState } from 'react'
import { useDeskWords } from '../useDeskWords'
import { BelowField } from '../BelowField'
import { SearchDialog } from './SearchDialog'

type Several = { relationTo: string; value: string }
type Value = string | Several | (string | Several)[] | null | undefined

const idOf = (value: string | Several): string => (typeof value === 'string' ? value : value.value)

/**
 * Below a field that refers to texts: finds one with the search of the desk, by acronym, address or words too, and
 * shows in which state it is.
 */
export const PickText = ({ field, path, readOnly }: RelationshipFieldClientProps) => {
  const t = useDeskWords()
  const [isOpen, setOpen] = useState(false)
  const { disabled, setValue, value } = useField<Value>({ path })
  const { id: own } = useDocumentInfo()
  const { hasMany, relationTo } = field
  // A text can link to itself, and belong to no other that is itself.
  const without = Array.isArray(relationTo) ? undefined : String(own)
  if (readOnly || disabled || field.admin?.readOnly) return <BelowField field={field} path={path} />
  const choose = (collection: string, id: string) => {
    const chosen = Array.isArray(relationTo) ? { relationTo: collection, value: id } : id
    if (!hasMany) return setValue(chosen)
    const before = Array.isArray(value) ? value : []
    if (!before.some((one) => idOf(one) === id)) setValue([...before, chosen])
  }
  return (
    <BelowField field={field} path={path}>
      <button className="desk-search__pick" onClick={() => setOpen(true)} type="button">
        {t('search.pick')}
      </button>
      {isOpen && (
        <SearchDialog
          collections={[relationTo].flat()}
          onChoose={({ collection, id }) => choose(collection, id)}
          onClose={() => setOpen(false)}
          without={without}
        />
      )}
    </BelowField>
  )
}
