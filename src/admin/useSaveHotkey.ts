'use client'
import { useEditDepth, useHotkey } from '@payloadcms/ui'
import { useRef } from 'react'
import { useUntilHeard } from './useUntilHeard'

/** Lets Ctrl+S, or Cmd+S, press a save button of ours: the ref is for that button. */
export const useSaveHotkey = () => {
  const button = useRef<HTMLButtonElement>(null)
  const editDepth = useEditDepth()
  const untilHeard = useUntilHeard()
  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    // Until the form has heard of the first change, the button is disabled.
    void untilHeard().then(() => button.current?.click())
  })
  return button
}
