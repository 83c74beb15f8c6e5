'use client'
import { useFormModified } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useRef } from 'react'
import { useQuestion } from '../Question/useQuestion'
import { useHasUnsent, useUnsent } from '../Question/useUnsent'
import { useDeskWords } from '../useDeskWords'

/**
 * Asks before a link, the menu or the button to go back leave a page with text that is not saved, or words beside it
 * that are not sent: to stay is the first answer. Payload asks at links alone, and its first answer is to leave.
 * Whoever closes the tab is asked by the browser. It stands around all pages of the desk, once.
 */
export const AskBeforeLeaving = ({ children }: { children?: ReactNode }) => (
  <>
    {children}
    <Leaving />
  </>
)

/** In a form: its text counts. @param isKept in this browser, to be offered again */
export const UnsavedText = ({ isKept = true }: { isKept?: boolean }) => {
  useUnsent(useFormModified(), isKept ? 'keptText' : 'text')
  return null
}

const Leaving = () => {
  const t = useDeskWords()
  const hasKeptText = useHasUnsent('keptText')
  const hasText = useHasUnsent('text')
  const hasWords = useHasUnsent('words')
  const router = useRouter()
  const [question, askWhether] = useQuestion()
  const isLeaving = useRef(false)

  useEffect(() => {
    isLeaving.current = false
    const isUnsaved = hasKeptText || hasText
    if (!isUnsaved && !hasWords) return
    const { href: before } = window.location
    const index = indexNow()
    let isReturning = false
    const ask = async (go: () => void) => {
      const isToLeave = await askWhether({
        title: t(isUnsaved ? 'leave.title' : 'leave.unsentTitle'),
        body: [
          hasKeptText && t('leave.body'),
          hasText && t('leave.lostBody'),
          hasWords && t('leave.unsentBody'),
        ]
          .filter(Boolean)
          .join('\n\n'),
        stay: t('leave.stay'),
        go: t(isUnsaved ? 'leave.leave' : 'leave.leaveUnsent'),
        takesAway: true,
      })
      if (!isToLeave) return
      isLeaving.current = true
      go()
    }
    // On the window, and first: Payload listens at the document.
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      const isElsewhere = link?.target === '_blank' || event.metaKey || event.ctrlKey || event.shiftKey
      if (!link?.href || link.hasAttribute('download') || isElsewhere || isLeaving.current) return
      const url = new URL(link.href)
      // The query may be another one since: what is compared on the review screen is in it.
      if (isOfPage(url.href, window.location.href) || !/^https?:$/.test(url.protocol)) return
      event.preventDefault()
      event.stopPropagation()
      void ask(() =>
        url.origin === window.location.origin ? router.push(url.href) : window.location.assign(url),
      )
    }
    // The browser has gone back already: it is brought forward again, and Next hears of neither.
    const onPop = (event: PopStateEvent) => {
      // Brought forward, it may stand at another query than at first: what is compared on the review screen is in it.
      if (isReturning) {
        event.stopImmediatePropagation()
        isReturning = false
        return
      }
      if (isLeaving.current || isOfPage(window.location.href, before)) return
      event.stopImmediatePropagation()
      const now = indexNow()
      const way = index === undefined || now === undefined || now === index ? -1 : now - index
      isReturning = true
      window.history.go(-way)
      void ask(() => window.history.go(way))
    }
    // Of the form, Payload sees to it that the browser asks.
    const onClose = (event: BeforeUnloadEvent) => {
      if (hasWords && !isLeaving.current) event.preventDefault()
    }
    window.addEventListener('beforeunload', onClose)
    window.addEventListener('click', onClick, true)
    window.addEventListener('popstate', onPop, true)
    return () => {
      window.removeEventListener('beforeunload', onClose)
      window.removeEventListener('click', onClick, true)
      window.removeEventListener('popstate', onPop, true)
    }
  }, [askWhether, hasKeptText, hasText, hasWords, router, t])

  return question
}

/** Is it the same page, whatever place on it? */
const isOfPage = (one: string, other: string) => one.split('#')[0] === other.split('#')[0]

/** Where in the history of the tab this page is, for browsers that say so. */
const indexNow = (): number | undefined =>
  'navigation' in window
    ? // The Navigation API, which not every list of types knows.
      (window.navigation as { currentEntry?: { index?: number } | null }).currentEntry?.index
    : undefined
