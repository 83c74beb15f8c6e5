'use client'
import { useEffect } from 'react'
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
 */
export const useMarks = (passages: readonly Marked[], chosen: string | null) => {
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
