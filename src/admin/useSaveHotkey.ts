'use client'
import { useEditDepth, useHotkey } from '@payloadcms/ui'
import { useRef } from 'react'

/** Lets Ctrl+S, or Cmd+S, press a save button of ours: the ref is for that button. */
export const useSaveHotkey = () => {
  const button = useRef<HTMLButtonElement>(null)
  const editDepth = useEditDepth()
  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    button.current?.click()
  })
  return button
}
