'use client'
import { toast, useConfig, useField } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useState } from 'react'
import type { FoundText } from '@/workflow/queries/search'
import { BelowField } from '../BelowField'
import { sendJson } from '../sendJson'
import { useDeskWords } from '../useDeskWords'
import { SearchDialog } from './SearchDialog'

type Props = { onFound: (path: string, language: string) => void }

/** Opens the search of the desk and gives back the path of the page of the text that is chosen, and in which language it is. */
export const FindPage = ({ onFound }: Props) => {
  const t = useDeskWords()
  const { config } = useConfig()
  const [isOpen, setOpen] = useState(false)
  const choose = async ({ collection, id, language }: FoundText) => {
    const asked = `depth=0&draft=true&locale=${language}`
    const answer = await sendJson<{ path?: string | null }>({
      ...{ t, method: 'GET', path: `${config.routes.api}/${collection}/${id}?${asked}` },
    })
    if (!answer.ok) toast.error(answer.message)
    else if (answer.body.path) onFound(answer.body.path, language)
  }
  return (
    <>
      <button className="desk-search__pick" onClick={() => setOpen(true)} type="button">
        {t('search.pick')}
      </button>
      {isOpen && <SearchDialog onChoose={(found) => void choose(found)} onClose={() => setOpen(false)} />}
    </>
  )
}

/** Below a field that holds the path of a page: the search that finds it. */
export const PickPage = ({ field, path, readOnly }: TextFieldClientProps) => {
  const { disabled, setValue } = useField<string>({ path })
  const isRead = readOnly || disabled || field.admin?.readOnly
  return (
    <BelowField field={field} path={path}>
      {!isRead && <FindPage onFound={(found) => setValue(found)} />}
    </BelowField>
  )
}
