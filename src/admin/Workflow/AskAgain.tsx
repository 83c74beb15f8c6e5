'use client'
import { useAllFormFields, useFormSubmitted } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useEffect, useRef } from 'react'

/** How long a form waits after its last change before it asks the server about it. */
const PAUSE_MS = 250

const isTyped = (now: FormState, before: FormState): boolean =>
  Object.entries(now).some(([path, field]) => field.value !== before[path]?.value)

/** An answer of the server makes those fields anew, too, that nobody has touched. */
const isAnswered = (now: FormState, before: FormState): boolean =>
  Object.entries(now).some(([path, field]) => {
    const was = before[path]
    return was && was !== field && was.value === field.value && !was.isModified && !field.isModified
  })

/**
 * Lets the form ask what is wrong with it after each change, and after a save that was refused. By itself it does not
 * where an answer comes while it waits to ask: it takes what is there then for what the answer is about. The mark
 * stays on a field that has been mended meanwhile, or goes from one that the save has just marked. Touching a field,
 * which changes no value, makes the form ask.
 */
export const AskAgain = () => {
  const [fields, dispatch] = useAllFormFields()
  const isSubmitted = useFormSubmitted()
  const before = useRef({ fields, isSubmitted })
  const isTouched = useRef(false)
  const isDue = useRef(false)

  useEffect(() => {
    const was = before.current
    const isLost = isAnswered(fields, was.fields)
    if (isTouched.current || isSubmitted !== was.isSubmitted || isTyped(fields, was.fields))
      isDue.current = true
    isTouched.current = false
    before.current = { fields, isSubmitted }
    const timer = setTimeout(() => {
      const mustTouch = isDue.current && isLost
      isDue.current = false
      if (!mustTouch) return
      const other = Object.entries(fields).find(([, field]) => 'value' in field && !field.isModified)
      if (!other) return
      isTouched.current = true
      dispatch({ type: 'UPDATE', path: other[0], value: other[1].value })
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [dispatch, fields, isSubmitted])
  return null
}
