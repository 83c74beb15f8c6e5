'use client'
import { createPortal } from 'react-dom'
import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import type { FoundText } from '@/workflow/queries/search'
import { useDeskWords } from '../useDeskWords'
import { FoundLine } from './FoundLine'
import { SHOWN_IN_SEARCH, useFound } from './useFound'
import './search.css'

type Props = {
  /** Only texts of these collections. */
  collections?: readonly string[]
  onChoose: (found: FoundText, isElsewhere: boolean) => void
  onClose: () => void
  /** The id of a text that is not shown. */
  without?: string | undefined
}

/**
 * A search over the texts of the desk, in front of everything: a combobox whose list follows what is typed. The
 * browser's own dialog holds the focus, is closed by Escape, and gives the focus back to where it was.
 */
export const SearchDialog = ({ collections, onChoose, onClose, without }: Props) => {
  const t = useDeskWords()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  /** The first one is wanted as soon as it is there: elsewhere, or here. */
  const [wanted, setWanted] = useState<'elsewhere' | 'here'>()
  const { answer, isBusy } = useFound(typed, collections)
  const results = (answer?.results ?? []).filter(({ id: found }) => found !== without)
  const active = Math.min(at, results.length - 1)
  // Before the next key is pressed: what is typed after it is meant for here.
  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [active, id])

  const choose = (found: FoundText | undefined, isElsewhere: boolean) => {
    if (!found) return
    if (!isElsewhere) dialog.current?.close()
    onChoose(found, isElsewhere)
  }
  useEffect(() => {
    if (!wanted || isBusy) return
    setWanted(undefined)
    // After React is done with this: whoever is told may have something drawn at once.
    queueMicrotask(() => choose(results[active], wanted === 'elsewhere'))
    // The answer to what was typed brings it about, and the key after that answer.
  }, [isBusy, wanted])
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter and arrows are for the letters that are being composed; 229 is how Safari says so of the last Enter.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    const to = { ArrowDown: active + 1, ArrowUp: active - 1 }[event.key]
    if (to !== undefined) setAt((to + results.length) % (results.length || 1))
    // What is shown may be of what was typed before: who is faster than the answer gets what it brings.
    else if (event.key === 'Enter') setWanted(event.ctrlKey || event.metaKey ? 'elsewhere' : 'here')
    else return
    event.preventDefault()
  }
  // Outside of the form that it may be opened from, as a form in a form would be no form.
  return createPortal(
    <dialog
      aria-label={t('search.title')}
      className="desk-search"
      onClick={(event) => event.target === dialog.current && dialog.current.close()}
      onClose={onClose}
      // What is typed here is for nobody behind: not for the form, nor for its keys.
      onKeyDown={(event) => event.stopPropagation()}
      ref={dialog}
    >
      <div className="desk-search__box">
        <div className="desk-search__line">
          <input
            aria-activedescendant={results.length > 0 ? `${id}-${active}` : undefined}
            aria-autocomplete="list"
            aria-controls={`${id}-list`}
            aria-expanded={results.length > 0}
            aria-label={t('search.placeholder')}
            autoComplete="off"
            autoFocus
            maxLength={100}
            onChange={({ target }) => {
              setTyped(target.value)
              setAt(0)
              setWanted(undefined)
            }}
            onKeyDown={onKeyDown}
            placeholder={t('search.placeholder')}
            role="combobox"
            spellCheck={false}
            type="text"
            value={typed}
          />
          <button onClick={() => dialog.current?.close()} type="button">
            {t('search.close')}
          </button>
        </div>
        <ul aria-busy={isBusy} aria-label={t('search.title')} id={`${id}-list`} role="listbox">
          {results.map((found, index) => (
            <li
              aria-selected={index === active}
              id={`${id}-${index}`}
              key={`${found.collection}/${found.id}`}
              onClick={({ ctrlKey, metaKey }) => choose(found, ctrlKey || metaKey)}
              onMouseMove={() => setAt(index)}
              role="option"
            >
              <FoundLine {...found} />
            </li>
          ))}
        </ul>
        <p className="desk-search__said" role="status">
          {answer && !isBusy ? (answer.problem ?? saidOf(t, results.length)) : t('search.keys')}
        </p>
      </div>
    </dialog>,
    document.body,
  )
}

const saidOf = (t: ReturnType<typeof useDeskWords>, count: number): string =>
  count === 0 ? t('search.none') : t(count < SHOWN_IN_SEARCH ? 'search.found' : 'search.first', { count })
