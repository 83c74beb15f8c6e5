'use client'
import { Button, useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'
import type { HistoryEntry } from '@/workflow/queries/history'
import { isTransitionName } from '@/workflow/domain/table'
import { useDeskWords } from '../useDeskWords'
import { changesSince } from './afterLostAnswer'
import { deskStore } from './deskStore'
import { historyLine } from './historyLine'
import { useDesk } from './useDesk'
import { useOwnStaleNotice } from './useOwnStaleNotice'
import { When } from './When'

/** Somebody else was faster: who changed what, when. What was typed stays in the form. */
export const StaleNotice = () => {
  const { address, seen, stale } = useDesk()
  useOwnStaleNotice(address)
  return stale ? <Notice entries={changesSince(seen ?? '', stale)} key={stale.expected} /> : null
}

const Notice = ({ entries }: { entries: HistoryEntry[] }) => {
  const t = useDeskWords()
  const [isAsking, setAsking] = useState(false)
  const nameOf = useNames()
  return (
    <div className="workflow__stale" role="alert">
      <h4>{t('stale.title')}</h4>
      <ul>
        {entries.map((entry) => (
          <li key={entry.seq}>
            {nameOf(entry)}: {historyLine(t, entry)}, <When at={entry.at} />
            {entry.comment && <blockquote>{entry.comment}</blockquote>}
          </li>
        ))}
      </ul>
      <p>{t('stale.kept')}</p>
      {isAsking ? (
        <Question entries={entries} onCancel={() => setAsking(false)} />
      ) : (
        <Choices onReplace={() => setAsking(true)} />
      )}
    </div>
  )
}

/** The safe choice comes first: it changes nothing, here or there. */
const Choices = ({ onReplace }: { onReplace: () => void }) => {
  const t = useDeskWords()
  const loadNewest = () => {
    if (window.confirm(t('stale.loadQuestion'))) window.location.reload()
  }
  return (
    <>
      <div className="workflow__buttons">
        <Button el="anchor" margin={false} newTab size="small" url={window.location.pathname}>
          {t('stale.look')}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={loadNewest} size="small" type="button">
          {t('stale.load')}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onReplace} size="small" type="button">
          {t('stale.replace')}
        </Button>
      </div>
      <p className="workflow__hint">{t('stale.lookHint')}</p>
    </>
  )
}

/** Whose text would be replaced, of when, and where it can be found again. */
const Question = ({ entries, onCancel }: { entries: HistoryEntry[]; onCancel: () => void }) => {
  const t = useDeskWords()
  const { address } = useDesk()
  const { config } = useConfig()
  const { collectionSlug, id } = useDocumentInfo()
  const nameOf = useNames()
  const saved = entries.filter(({ name }) => !isTransitionName(name))
  const versions = formatAdminURL({
    adminRoute: config.routes.admin,
    path: `/collections/${collectionSlug}/${id}/versions`,
  })
  return (
    <div aria-label={t('stale.replace')} role="group">
      {saved.length > 0 ? (
        <>
          <p>{t('stale.replaces')}</p>
          <ul>
            {saved.map((entry) => (
              <li key={entry.seq}>
                <strong>{nameOf(entry)}</strong>, <When at={entry.at} />
              </li>
            ))}
          </ul>
          <p>
            {t('stale.foundAgain')}{' '}
            <a href={versions} rel="noopener" target="_blank">
              {t('stale.versions')}
            </a>
          </p>
        </>
      ) : (
        <p>{t('stale.onlySteps')}</p>
      )}
      <div className="workflow__buttons">
        <Button margin={false} onClick={onCancel} size="small" type="button">
          {t('stale.replaceNo')}
        </Button>
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => deskStore.adopt(address)}
          size="small"
          type="button"
        >
          {t('stale.replaceYes')}
        </Button>
      </div>
    </div>
  )
}

/** The person at this form may be the one who was faster: in another window, or by a save whose answer was lost. */
const useNames = () => {
  const t = useDeskWords()
  const { user } = useAuth()
  return ({ who }: HistoryEntry): string => (who === user?.name ? t('stale.you') : who)
}
