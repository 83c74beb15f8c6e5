'use client'
import { toast, useTranslation } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import type { ReleaseAct } from '@/workflow/domain/release'
import type { ReleaseDescription } from '@/workflow/queries/releases'
import { SearchDialog } from '../Search/SearchDialog'
import { sendJson, type SentError } from '../sendJson'
import { useDeskWords } from '../useDeskWords'
import { useIsAwake } from '../useIsAwake'
import { inInstitutionTime } from '../Workflow/institutionTime'
import { ReleaseActs } from './ReleaseActs'
import { Texts } from './Texts'
import '../Workflow/workflow.css'

/** Does one thing to a release, and shows how it is then. @returns what was refused; nothing where it was done */
export type ActOnRelease = (name: ReleaseAct, body: object) => Promise<readonly SentError[]>

/** A release as it stands, and as it is after each act. */
export const Contents = ({ initial }: { initial: ReleaseDescription }) => {
  const t = useDeskWords()
  const isAwake = useIsAwake()
  const [release, setRelease] = useState(initial)
  const [isSearching, setSearching] = useState(false)
  const path = `/api/releases/${release.id}`
  /** How many acts there were: what was read before the last of them is not shown after it. */
  const acts = useRef(0)

  const act: ActOnRelease = async (name, body) => {
    acts.current += 1
    const answer = await sendJson<ReleaseDescription>({ t, path: `${path}/${name}`, body })
    if (answer.ok) {
      setRelease(answer.body)
      toast.success(t('release.saved'))
      return []
    }
    await look()
    return answer.errors.length > 0 ? answer.errors : [{ message: answer.message }]
  }
  const look = async () => {
    const before = acts.current
    const now = await sendJson<ReleaseDescription>({ t, method: 'GET', path: `${path}/contents` })
    if (now.ok && acts.current === before) setRelease(now.body)
  }
  const say = (errors: readonly SentError[]) => errors.forEach(({ message }) => toast.error(message))
  const may = (name: ReleaseAct) => release.available.includes(name)

  return (
    <>
      <h1>{release.name}</h1>
      <Standing {...release} />
      <Texts
        onRemove={
          may('remove')
            ? async ({ collection, id }) => say(await act('remove', { text: { collection, id } }))
            : null
        }
        release={release}
      />
      {may('add') && (
        <button
          className="releases__button"
          disabled={!isAwake}
          id="release-add"
          onClick={() => setSearching(true)}
          type="button"
        >
          {t('release.add')}
        </button>
      )}
      {isSearching && (
        <SearchDialog
          onChoose={({ collection, id }) => {
            void act('add', { text: { collection, id } }).then(say)
          }}
          onClose={() => setSearching(false)}
        />
      )}
      <ReleaseActs act={act} look={() => void look()} release={release} />
    </>
  )
}

const Standing = (release: ReleaseDescription) => {
  const t = useDeskWords()
  const { i18n } = useTranslation()
  const { blocked, id, isHeldBack, problems, publishAt, publishedAt, state, texts, undoes } = release
  const at = publishedAt ?? publishAt
  const moment = at ? { when: inInstitutionTime(at, i18n.language), zone: t('schedule.zone') } : null
  const conflicts = texts.filter(({ alsoIn }) => alsoIn.length > 0).length
  const isReady = state === 'open' && texts.length > 0 && blocked === 0
  return (
    <div className="releases__standing">
      <p>
        <strong>{t(`releases.state.${isHeldBack ? 'held' : state}`)}</strong>
        {undoes && (
          <>
            {' · '}
            <a href={`/admin/releases/${undoes}`}>{t('release.undoes')}</a>
          </>
        )}
      </p>
      {moment && state === 'published' && <p>{t('release.wasPublished', moment)}</p>}
      {moment && state === 'scheduled' && (
        <p role={isHeldBack ? 'alert' : undefined}>
          {t(isHeldBack ? 'release.failed' : 'release.goesPublic', moment)}
        </p>
      )}
      {problems.map(({ message }) => (
        <p className="workflow__problem" key={message}>
          {message}
        </p>
      ))}
      {texts.length === 0 && <p>{t('release.empty')}</p>}
      {isReady && <p>{t('release.ready')}</p>}
      {conflicts > 0 && <p className="workflow__warning">{t('release.conflicts', { count: conflicts })}</p>}
      {blocked > 0 && <p className="workflow__problem">{t('release.blocked', { count: blocked })}</p>}
      {(state === 'open' || state === 'scheduled') && texts.length > 0 && (
        <p>
          <a href={`/preview/release/${id}`} rel="noopener" target="_blank">
            {t('release.previewSite')}
          </a>
        </p>
      )}
    </div>
  )
}
