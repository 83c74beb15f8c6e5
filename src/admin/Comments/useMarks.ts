'use client'
import { useEffect, useRef } from 'react'
import type { Anchor } from '@/workflow/domain/anchor'
import { rangesOf } from './passage'

export type Marked = { id: string; path: string; anchor: Anchor }

const ALL = 'fora-comments'
const CHOSEN = 'fora-comment'
/** Milliseconds after the last letter. */
const PAUSE = 400

/**
 * Marks passages where they are shown, with highlights of the browser: the text gets no element that is not its own. A
 * browser without them shows none.
 * @param onPress told which of them was pressed, and whether it is where somebody writes
 */
export const useMarks = (
  passages: readonly Marked[],
  chosen: string | null,
  onPress: (id: string, isWritten: boolean) => void,
) => {
  usePress(passages, onPress)
  // What is marked follows from what is written here.
  const key = JSON.stringify([passages, chosen])
  useEffect(() => {
    if (!('highlights' in CSS)) return
    const [marked, one] = JSON.parse(key) as [Marked[], string | null]
    const mark = () => {
      const ranges = rangesOf(marked)
      const of = (isWanted: (id: string) => boolean) =>
        new Highlight(
          ...(ranges.filter(
            (range, index) => range !== null && isWanted(marked[index]?.id ?? ''),
          ) as Range[]),
        )
      CSS.highlights.set(
        ALL,
        of((id) => id !== one),
      )
      CSS.highlights.set(
        CHOSEN,
        of((id) => id === one),
      )
    }
    mark()
    let timer: ReturnType<typeof setTimeout> | undefined
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(mark, PAUSE)
    }
    const watcher = new MutationObserver(later)
    for (const text of document.querySelectorAll('.document-fields, .review__text'))
      watcher.observe(text, { characterData: true, childList: true, subtree: true })
    return () => {
      clearTimeout(timer)
      watcher.disconnect()
      CSS.highlights.delete(ALL)
      CSS.highlights.delete(CHOSEN)
    }
  }, [key])
}

/** What is pressed for itself. */
const OWN = 'a[href], button, summary, label, input, textarea, .workflow'

/** A highlight is no element: which passage was pressed follows from where each is drawn. */
const usePress = (passages: readonly Marked[], onPress: (id: string, isWritten: boolean) => void) => {
  const now = useRef({ onPress, passages })
  useEffect(() => {
    now.current = { onPress, passages }
  })
  useEffect(() => {
    const press = ({ clientX: x, clientY: y, target }: MouseEvent) => {
      if (!(target instanceof Element) || !target.closest('.document-fields, .review__text')) return
      const isWritten = target instanceof HTMLElement && target.isContentEditable
      // Links of a text that is written lead nowhere.
      if (!isWritten && target.closest(OWN)) return
      if (document.getSelection()?.isCollapsed === false) return
      const marked = now.current.passages
      const pressed = rangesOf(marked).findIndex((range) =>
        [...(range?.getClientRects() ?? [])].some(
          ({ bottom, left, right, top }) => x >= left && x <= right && y >= top && y <= bottom,
        ),
      )
      const id = marked[pressed]?.id
      if (id) now.current.onPress(id, isWritten)
    }
    document.addEventListener('click', press)
    return () => document.removeEventListener('click', press)
  }, [])
}
