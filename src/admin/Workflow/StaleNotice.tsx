'use client'
import { Button, useAuth, useFormModified } from '@payloadcms/ui'
import type { HistoryEntry } from '@/workflow/queries/history'
import { useQuestion } from '../Question/useQuestion'
import { useDeskWords } from '../useDeskWords'
import { changesSince } from './afterLostAnswer'
import { deskStore } from './deskStore'
import { historyLine } from './historyLine'
import { useDesk } from './useDesk'
import { useOwnStaleNotice } from './useOwnStaleNotice'
import { When } from './When'

/** Somebody else was faster: who changed what, when. What was typed stays in the form. */
export const StaleNotice = () => {
  const { address, seen, stale, takenIn } = useDesk()
  useOwnStaleNotice(address)
  if (stale) return <Notice entries={changesSince(seen ?? '', stale)} />
  return takenIn ? (
    <p className="workflow__hint" role="status">
      {takenIn}
    </p>
  ) : null
}

const Notice = ({ entries }: { entries: HistoryEntry[] }) => {
  const t = useDeskWords()
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
      <Choices />
    </div>
  )
}

/** The safe choice comes first: it loses nothing, here or there. */
const Choices = () => {
  const t = useDeskWords()
  const { address, isBusy } = useDesk()
  const isModified = useFormModified()
  const [question, ask] = useQuestion()
  const loadNewest = async () => {
    const isSure = () =>
      ask({
        title: t('stale.loadQuestion'),
        body: t('stale.loadBody'),
        stay: t('stale.loadNo'),
        go: t('stale.loadYes'),
        takesAway: true,
      })
    if (!isModified || (await isSure())) window.location.reload()
  }
  if (!isModified)
    return (
      <div className="workflow__buttons">
        <Button margin={false} onClick={() => void loadNewest()} size="small" type="button">
          {t('review.showNewest')}
        </Button>
      </div>
    )
  return (
    <>
      <p>
        {t('stale.kept')} {t('together.hint')}
      </p>
      <div className="workflow__buttons">
        <Button
          disabled={Boolean(isBusy)}
          margin={false}
          onClick={() => deskStore.wantMerged(address)}
          size="small"
          type="button"
        >
          {t('together.put')}
        </Button>
        <Button
          buttonStyle="secondary"
          el="anchor"
          margin={false}
          newTab
          size="small"
          url={window.location.pathname}
        >
          {t('stale.look')}
        </Button>
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => void loadNewest()}
          size="small"
          type="button"
        >
          {t('stale.load')}
        </Button>
      </div>
      <p className="workflow__hint">{t('stale.lookHint')}</p>
      {question}
    </>
  )
}

/** The person at this form may be the one who was faster: in another window, or by a save whose answer was lost. */
const useNames = () => {
  const t = useDeskWords()
  const { user } = useAuth()
  return ({ who }: HistoryEntry): string => (who === user?.name ? t('stale.you') : who)
}
