'use client'
import { FormSubmit, useEditDepth, useForm, useFormModified, useHotkey, useOperation } from '@payloadcms/ui'
import { useRef } from 'react'

/**
 * Saves a person. The server says what is wrong with the fields: Payload's own check would still ask for the
 * two passwords that its form of a new account has and ours has not, and after one refusal let nothing be saved.
 */
export const SaveAccount = () => {
  const { submit } = useForm()
  const isModified = useFormModified()
  const operation = useOperation()
  const editDepth = useEditDepth()
  const button = useRef<HTMLButtonElement>(null)
  const isDisabled = operation === 'update' && !isModified

  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    button.current?.click()
  })

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
