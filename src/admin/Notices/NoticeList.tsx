'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Notices, SaidNotice } from '@/workflow/queries/notices'
import { When } from '../Workflow/When'
import { sendJson } from '../sendJson'
import { useDeskWords } from '../useDeskWords'

type Props = { api: string; onClose: () => void; onUnread: (unread: number) => void }

/**
 * What this person is told, the newest first. The browser's own dialog holds the focus, is closed by Escape, and gives
 * the focus back to the bell.
 */
export const NoticeList = ({ api, onClose, onUnread }: Props) => {
  const t = useDeskWords()
  const { config } = useConfig()
  const dialog = useRef<HTMLDialogElement>(null)
  const [notices, setNotices] = useState<SaidNotice[] | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])
  useEffect(() => {
    const load = async () => {
      const answer = await sendJson<Notices>({ t, method: 'GET', path: `${api}/mine` })
      if (!answer.ok) return setProblem(answer.message)
      setNotices(answer.body.notices)
      onUnread(answer.body.unread)
    }
    void load()
  }, [api, onUnread, t])

  const markSeen = async (body: { ids: string[] } | { upTo: string }) => {
    const answer = await sendJson<{ unread: number }>({ t, path: `${api}/read`, body })
    if (!answer.ok) return setProblem(answer.message)
    onUnread(answer.body.unread)
    setNotices(
      (before) =>
        before?.map((one) =>
          'upTo' in body || body.ids.includes(one.id) ? { ...one, isRead: true } : one,
        ) ?? null,
    )
  }
  const adminRoute = config.routes.admin
  const [newest] = notices ?? []
  const isAnyNew = notices?.some(({ isRead }) => !isRead) ?? false
  return createPortal(
    <dialog
      aria-labelledby="desk-notices-title"
      className="desk-notices"
      onClick={(event) => event.target === dialog.current && dialog.current.close()}
      onClose={onClose}
      ref={dialog}
    >
      <div className="desk-notices__box">
        <div className="desk-notices__line">
          <h2 id="desk-notices-title">{t('notices.title')}</h2>
          <button autoFocus onClick={() => dialog.current?.close()} type="button">
            {t('search.close')}
          </button>
        </div>
        <p className="desk-notices__said" role="status">
          {problem ?? (notices?.length === 0 ? t('notices.none') : null)}
        </p>
        <ul>
          {notices?.map(({ at, id, isRead, language, path, said, title }) => (
            <li className={isRead ? undefined : 'desk-notices__new'} key={id}>
              <Link
                href={formatAdminURL({ adminRoute, path })}
                onClick={() => {
                  if (!isRead) void markSeen({ ids: [id] })
                  dialog.current?.close()
                }}
                prefetch={false}
              >
                <span>
                  {!isRead && <strong>{t('notices.new')} </strong>}
                  {said}
                </span>
                {title !== null && (
                  <span className="desk-notices__title" lang={language}>
                    {title}
                  </span>
                )}
                <When at={at} />
              </Link>
            </li>
          ))}
        </ul>
        <div className="desk-notices__line">
          {isAnyNew && newest && (
            <button onClick={() => void markSeen({ upTo: newest.at })} type="button">
              {t('notices.allSeen')}
            </button>
          )}
          <Link
            href={formatAdminURL({ adminRoute, path: '/account' })}
            onClick={() => dialog.current?.close()}
            prefetch={false}
          >
            {t('notices.choose')}
          </Link>
        </div>
      </div>
    </dialog>,
    document.body,
  )
}
