import { useForm } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { ownKept } from '../KeptText/ownKept'

/** What a value says: an editor that is drawn anew writes the same text with other marks of its own. */
const contentOf = (value: unknown): string =>
  JSON.stringify(value, (key, part: unknown) => {
    if (key === 'direction' || part === null || part === '' || part === 0) return undefined
    if (typeof part !== 'object' || Array.isArray(part)) return part
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
  })

/**
 * While a form is saved its fields take no input, except the editors. The saved text then replaces what stands in the
 * form: what was typed meanwhile with it.
 * @returns what to call when a save begins; and what that returns, for the form as it stood when the answer came: as
 * soon as that is there, it puts back the words that were typed meanwhile, which are not saved yet
 */
export const useTypedMeanwhile = (): (() => (stood: FormState) => void) => {
  const { dispatchFields, getFields, setModified } = useForm()
  return () => {
    const sent = getFields()
    return (stood) => {
      const typed = Object.entries(stood).filter(
        // What is never sent, as the entry by which a form asks again, was typed by nobody.
        ([path, { disableFormData, value }]) =>
          !disableFormData &&
          value !== sent[path]?.value &&
          contentOf(value) !== contentOf(sent[path]?.value),
      )
      for (const [path, { value }] of typed) dispatchFields({ type: 'UPDATE', path, value })
      if (typed.length === 0) return
      ownKept.touch()
      setModified(true)
    }
  }
}
