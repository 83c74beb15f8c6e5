'use client'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { useUnsent } from '../Question/useUnsent'
import { useIsAwake } from '../useIsAwake'
import '../Workflow/workflow.css'

type Props = {
  children: ReactNode
  isOpen: boolean
  /** Words stand in it that nobody has saved: no key throws them away. */
  isTyped: boolean
  /** of the button that opens it, and of the form */
  name: string
  onToggle: (isOpen: boolean) => void
  takesAway?: boolean
  /** what is seen of the button */
  words: string
}

/** A button in a row of the list, and the form in its place: it takes the focus when it opens, and gives it back. */
export const RowForm = ({ children, isOpen, isTyped, name, onToggle, takesAway = false, words }: Props) => {
  const isAwake = useIsAwake()
  useUnsent(isOpen && isTyped)
  const button = useRef<HTMLButtonElement>(null)
  const form = useRef<HTMLDivElement>(null)
  const wasOpen = useRef(false)
  useEffect(() => {
    if (isOpen) form.current?.focus()
    else if (wasOpen.current) button.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'Escape' && !isTyped) onToggle(false)
  }
  if (!isOpen)
    return (
      <button
        aria-label={name}
        className={takesAway ? 'versions__do takes-away' : 'versions__do'}
        disabled={!isAwake}
        onClick={() => onToggle(true)}
        ref={button}
        type="button"
      >
        {words}
      </button>
    )
  return (
    <div
      aria-label={name}
      className="workflow__form"
      onKeyDown={onKeyDown}
      ref={form}
      role="group"
      tabIndex={-1}
    >
      {children}
    </div>
  )
}
