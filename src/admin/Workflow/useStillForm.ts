import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { useCallback, useEffect, useRef } from 'react'

/** What is written in, of a form of Payload's. */
const FIELDS = '.document-fields__main, .document-fields__sidebar .field-type:not(.workflow, .workflow *)'

/** How many hold these fields still: they are free again when the last of them ends it. */
const holders = new WeakMap<HTMLElement, number>()

const hold = (fields: HTMLElement, change: 1 | -1) => {
  const count = (holders.get(fields) ?? 0) + change
  holders.set(fields, count)
  fields.inert = count > 0
}

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
    const fields = [...(formRef?.current?.querySelectorAll<HTMLElement>(FIELDS) ?? [])]
    const before = document.activeElement
    fields.forEach((one) => hold(one, 1))
    end.current = () => {
      fields.forEach((one) => hold(one, -1))
      if (before instanceof HTMLElement && document.activeElement === document.body) before.focus()
      end.current = undefined
    }
    return () => end.current?.()
  }, [formRef])
}
