'use client'
import { useAllFormFields, useFormSubmitted } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useEffect, useRef } from 'react'

/** A form asks the server 250 milliseconds after its last change; on a busy machine a little later than that. */
const PAUSE_MS = 300
/** An answer may come as fast as this every time: of one change the form is not made to ask without end. */
const MOST_TOUCHES = 3
/** An entry of the form's state that is no field: nobody types into it, and it is never sent. */
const OWN_ENTRY = '_askAgain'

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
 * stays on a field that has been mended meanwhile, or goes from one that the save has just marked. A change of an entry
 * of our own makes the form ask. It must not be one of a field: on a slow machine the fields known here are those of a
 * moment ago, and what was chosen since would be put back.
 */
export const AskAgain = () => {
  const [fields, dispatch] = useAllFormFields()
  const isSubmitted = useFormSubmitted()
  const before = useRef({ fields, isSubmitted })
  const isTouched = useRef(false)
  const touches = useRef(0)
  const isDue = useRef(false)
  /** An answer came since, whatever else was drawn after it. */
  const isLost = useRef(false)

  useEffect(() => {
    const was = before.current
    // Then the form asks by itself, unless an answer comes after it.
    const isChanged = isTyped(fields, was.fields)
    if (isChanged && !isTouched.current) touches.current = 0
    isDue.current ||= isChanged || isSubmitted !== was.isSubmitted
    isLost.current = isDue.current && ((isLost.current && !isChanged) || isAnswered(fields, was.fields))
    isTouched.current = false
    before.current = { fields, isSubmitted }
    const timer = setTimeout(() => {
      const mustTouch = isLost.current
      isDue.current = false
      isLost.current = false
      if (!mustTouch || touches.current === MOST_TOUCHES) return
      touches.current += 1
      isTouched.current = true
      dispatch({ type: 'UPDATE', path: OWN_ENTRY, disableFormData: true, value: performance.now() })
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [dispatch, fields, isSubmitted])
  return null
}
