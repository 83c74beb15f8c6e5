'use client'
import { Button, useConfig } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import type { ChosenText } from '@/workflow/queries/bulk'
import { useDeskWords } from '../useDeskWords'

/** What came of it, as the server says it. */
export type BulkAnswer = {
  texts: { id: string; done: boolean; errors: { message: string; path?: string }[] }[]
  release?: { id: string; name: string }
}

type Props = {
  answer: BulkAnswer
  collection: string
  onClose: () => void
  texts: readonly ChosenText[]
}

/** What came of it with each text, in words; those that stayed as they were first. */
export const BulkResult = ({ answer, collection, onClose, texts }: Props) => {
  const t = useDeskWords()
  const { config } = useConfig()
  const summary = useRef<HTMLParagraphElement>(null)
  useEffect(() => summary.current?.focus(), [])
  const known = new Map(texts.map((text) => [text.id, text]))
  const linkTo = (id: string) => {
    const { language = '', title = id } = known.get(id) ?? {}
    const address = `${config.routes.admin}/collections/${collection}/${id}`
    return (
      <a href={language ? `${address}?locale=${language}` : address} lang={language || undefined}>
        {title}
      </a>
    )
  }
  const done = answer.texts.filter((text) => text.done)
  const refused = answer.texts.filter((text) => !text.done)
  return (
    <div className="workflow__form bulk__form">
      <p className="bulk__summary" ref={summary} role="status" tabIndex={-1}>
        {t('bulk.done', { done: done.length, all: answer.texts.length })}
        {refused.length > 0 && ` ${t('bulk.refused', { count: refused.length })}`}
      </p>
      {refused.length > 0 && (
        <ul className="bulk__list">
          {refused.map(({ id, errors }) => (
            <li key={id}>
              {linkTo(id)}
              {errors.map(({ message, path }) => (
                <p className="workflow__problem" key={`${path} ${message}`}>
                  {message}
                </p>
              ))}
            </li>
          ))}
        </ul>
      )}
      {answer.release && (
        <p>
          <a href={`${config.routes.admin}/releases/${answer.release.id}`}>
            {t('bulk.openRelease', { name: answer.release.name })}
          </a>
        </p>
      )}
      {done.length > 0 && (
        <details>
          <summary>{t('bulk.list')}</summary>
          <ul className="bulk__list">
            {done.map(({ id }) => (
              <li key={id}>{linkTo(id)}</li>
            ))}
          </ul>
        </details>
      )}
      <div className="workflow__buttons">
        <Button
          buttonStyle="secondary"
          id="bulk-close"
          margin={false}
          onClick={onClose}
          size="medium"
          type="button"
        >
          {t('bulk.close')}
        </Button>
      </div>
    </div>
  )
}
