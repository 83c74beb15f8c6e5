'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { MOST_COUNTED } from '@/workflow/domain/notices'
import { sendJson } from '../sendJson'
import { useDeskWords } from '../useDeskWords'
import { useIsAwake } from '../useIsAwake'
import { NoticeList } from './NoticeList'
import './notices.css'

const PAUSE_MS = 60_000

/** How much there is to be told, on every screen, and the way to it. */
export const Bell = () => {
  const t = useDeskWords()
  const { config } = useConfig()
  const [unread, setUnread] = useState(0)
  const [isOpen, setOpen] = useState(false)
  const isAwake = useIsAwake()
  const api = `${config.routes.api}/notifications`

  useEffect(() => {
    const look = async () => {
      if (document.visibilityState === 'hidden') return
      const answer = await sendJson<{ unread: number }>({ t, method: 'GET', path: `${api}/unread` })
      if (answer.ok) setUnread(answer.body.unread)
    }
    const onLook = () => void look()
    onLook()
    const timer = setInterval(onLook, PAUSE_MS)
    document.addEventListener('visibilitychange', onLook)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', onLook)
    }
  }, [api, t])

  const shown = unread > MOST_COUNTED ? `${MOST_COUNTED}+` : String(unread)
  return (
    <>
      <button
        aria-haspopup="dialog"
        aria-label={unread > 0 ? t('notices.openNew', { count: shown }) : t('notices.title')}
        className="desk-bell"
        disabled={!isAwake}
        onClick={() => setOpen(true)}
        type="button"
      >
        <svg aria-hidden="true" height="18" viewBox="0 0 18 18" width="18">
          <path
            d="M9 2a4.5 4.5 0 0 0-4.5 4.5c0 4-1.5 5.5-1.5 5.5h12s-1.5-1.5-1.5-5.5A4.5 4.5 0 0 0 9 2zM7.5 14.5a1.6 1.6 0 0 0 3 0"
            fill="none"
            stroke="currentColor"
          />
        </svg>
        {unread > 0 && <span aria-hidden="true">{shown}</span>}
      </button>
      {isOpen && <NoticeList api={api} onClose={() => setOpen(false)} onUnread={setUnread} />}
    </>
  )
}
