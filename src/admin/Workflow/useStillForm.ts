import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { useCallback, useEffect, useRef } from 'react'

/** What is written in, of a form of Payload's. */
const FIELDS = '.document-fields__main'

/**
 * Payload disables the fields of a form while it is saved, but not its editors, and none while it is read anew: what is
 * typed there is lost where the form is filled then.
 * @returns how to hold the fields still; and what that returns ends it, and gives the focus back
 */
export const useStillForm = (): (() => () => void) => {
  const { formRef } = useForm()
  const { id } = useDocumentInfo()
  const end = useRef<() => void>(undefined)
  // The form of another text, or none, at the latest.
  useEffect(() => () => end.current?.(), [id])
  return useCallback(() => {
    const fields = formRef?.current?.querySelector<HTMLElement>(FIELDS)
    const before = document.activeElement
    if (fields) fields.inert = true
    end.current = () => {
      if (fields) fields.inert = false
      if (before instanceof HTMLElement && document.activeElement === document.body) before.focus()
      end.current = undefined
    }
    return () => end.current?.()
  }, [formRef])
}
