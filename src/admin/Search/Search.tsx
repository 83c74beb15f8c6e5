'use client'
import { Link } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useDeskWords } from '../useDeskWords'
import { useIsAwake } from '../useIsAwake'
import { SearchDialog } from './SearchDialog'

const WRITTEN_IN = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])'

/** Finds any text of the desk, from every screen: by the button in the header, by “/”, or by Ctrl+K. */
export const Search = () => {
  const t = useDeskWords()
  const isAwake = useIsAwake()
  const [isOpen, setOpen] = useState(false)
  const [address, setAddress] = useState('')
  const link = useRef<HTMLAnchorElement>(null)

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { altKey, ctrlKey, key, metaKey, shiftKey, target } = event
      const isCommand = (ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === 'k'
      const isWritten = target instanceof Element && target.closest(WRITTEN_IN) !== null
      const isSlash = key === '/' && !ctrlKey && !metaKey && !altKey && !isWritten
      if (!isCommand && !isSlash) return
      // The browser would search, too.
      event.preventDefault()
      setOpen(true)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])

  return (
    <>
      <button
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K Meta+K"
        className="desk-search__open"
        disabled={!isAwake}
        onClick={() => setOpen(true)}
        type="button"
      >
        <svg aria-hidden="true" height="16" viewBox="0 0 16 16" width="16">
          <path d="M7 2a5 5 0 1 0 0 10A5 5 0 0 0 7 2zm3.6 8.6L14 14" fill="none" stroke="currentColor" />
        </svg>
        <span>{t('search.title')}</span>
        <kbd aria-hidden="true">/</kbd>
      </button>
      {/* Payload asks about unsaved text at every link that is followed. */}
      <Link
        aria-hidden="true"
        className="desk-search__follow"
        href={address}
        prefetch={false}
        ref={link}
        tabIndex={-1}
      />
      {isOpen && (
        <SearchDialog
          onChoose={(found, isElsewhere) => {
            if (isElsewhere) return void window.open(found.address, '_blank', 'noopener')
            flushSync(() => setAddress(found.address))
            link.current?.click()
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
