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
  /** The number of the dialog that is open, or 0. */
  const [opened, setOpened] = useState(0)
  const count = useRef(0)
  // One that was closed a moment ago says so later than the next key: that key is for another one.
  const open = () => setOpened(++count.current)
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
      open()
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
        onClick={open}
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
      {opened > 0 && (
        <SearchDialog
          key={opened}
          onChoose={(found, isElsewhere) => {
            if (isElsewhere) return void window.open(found.address, '_blank', 'noopener')
            flushSync(() => setAddress(found.address))
            link.current?.click()
          }}
          onClose={() => setOpened((now) => (now === opened ? 0 : now))}
        />
      )}
    </>
  )
}
