'use client'
import { FormSubmit, useForm, useFormModified, useOperation } from '@payloadcms/ui'
import { useSaveHotkey } from '../useSaveHotkey'

/**
 * Saves a person. The server says what is wrong with the fields: Payload's own check would still ask for the
 * two passwords that its form of a new account has and ours has not, and after one refusal let nothing be saved.
 */
export const SaveAccount = () => {
  const { submit } = useForm()
  const isModified = useFormModified()
  const operation = useOperation()
  const button = useSaveHotkey()
  const isDisabled = operation === 'update' && !isModified

  return (
    <FormSubmit
      buttonId="action-save"
      disabled={isDisabled}
      onClick={() => void submit({ skipValidation: true })}
      ref={button}
      size="medium"
      type="button"
    >
      Save
    </FormSubmit>
  )
}
