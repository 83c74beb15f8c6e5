'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import type { ListedLink } from '@/workflow/queries/previewLinks'
import { useDeskWords } from '../useDeskWords'
import { When, useMoment } from '../Workflow/When'
import { MakeLink } from './MakeLink'
import { usePreviewLinks } from './usePreviewLinks'
import './previewLinks.css'

/** The addresses at which somebody outside reads a draft of this text: who made them, and when they were followed. */
export const PreviewLinks = () => {
  const t = useDeskWords()
  const { end, listed, make, problem, read } = usePreviewLinks()
  const [said, setSaid] = useState('')
  const own = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    // Somebody may have unfolded it before the desk was awake.
    if (own.current?.open) void read()
  }, [read])
  const endOne = async (link: string) => {
    const done = await end(link)
    setSaid(done.ok ? t('links.isEnded') : (done.problems[0]?.message ?? ''))
  }
  return (
    <details
      className="workflow__section preview-links"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) void read()
      }}
      ref={own}
    >
      <summary>{t('links.title')}</summary>
      <p className="workflow__hint">{t('links.about')}</p>
      {problem && (
        <p className="workflow__problem" role="alert">
          {t('links.unread', { why: problem })}
        </p>
      )}
      {listed?.mayMake && listed.languages.length > 0 && (
        <MakeLink languages={listed.languages} make={make} />
      )}
      {listed?.languages.length === 0 && <p>{t('links.noDraft')}</p>}
      {listed?.links.length === 0 && <p>{t('links.none')}</p>}
      <p role="status">{said}</p>
      <ul className="preview-links__list">
        {listed?.links.map((link) => (
          <li key={link.id}>
            <One link={link} onEnd={listed.mayEnd ? () => void endOne(link.id) : undefined} />
          </li>
        ))}
      </ul>
    </details>
  )
}

const One = ({ link, onEnd }: { link: ListedLink; onEnd: (() => void) | undefined }) => {
  const t = useDeskWords()
  const { endedAt, endedBy, expiresAt, language, lastUsedAt, madeAt, madeBy, number, purpose, state } = link
  const inWords = useMoment()
  const when = inWords(endedAt ?? expiresAt)
  return (
    <>
      <strong>{purpose}</strong>
      <div>
        {t('links.version', { number })} · {language} · {madeBy}, <When at={madeAt} />
      </div>
      <div>
        {state === 'withoutMaker'
          ? t('links.withoutMaker')
          : t(`links.${state}`, { when, who: endedBy ?? '' })}
      </div>
      <div>{lastUsedAt ? t('links.used', { when: inWords(lastUsedAt) }) : t('links.neverUsed')}</div>
      {onEnd && state === 'open' && (
        <Button
          aria-label={t('links.endOne', { purpose })}
          buttonStyle="secondary"
          className="takes-away"
          margin={false}
          onClick={onEnd}
          size="small"
          type="button"
        >
          {t('links.end')}
        </Button>
      )}
    </>
  )
}
