'use client'
import { TextInput, useField, useTranslation } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { useState } from 'react'
import { dateInWords } from '../Workflow/institutionTime'

/**
 * A date as people write it. What is stored (2007-05-20) is shown in words of the desk's language; what somebody is
 * typing stays as it is typed until they leave the field. The words that are shown can be sent again.
 */
export const DateField: TextFieldClientComponent = ({ field, path: ownPath, readOnly }) => {
  const { admin, label, name } = field
  const { i18n } = useTranslation()
  const {
    customComponents: { AfterInput, BeforeInput, Description, Error, Label } = {},
    disabled,
    path,
    setValue,
    showError,
    value,
  } = useField<string | null>({ potentiallyStalePath: ownPath ?? name })
  /** What is being typed: shown only while it is what the form holds. */
  const [typed, setTyped] = useState<string>()
  const held = value ?? ''
  return (
    <div className="date-field" onBlur={() => setTyped(undefined)}>
      <TextInput
        AfterInput={AfterInput}
        BeforeInput={BeforeInput}
        Description={Description}
        Error={Error}
        Label={Label}
        {...(admin?.className && { className: admin.className })}
        {...(admin?.description && { description: admin.description })}
        {...(label && { label })}
        onChange={({ target }: { target: { value: string } }) => {
          setTyped(target.value)
          setValue(target.value)
        }}
        path={path}
        readOnly={Boolean(readOnly) || disabled}
        showError={showError}
        value={typed === held ? typed : STORED.test(held) ? dateInWords(held, i18n.language) : held}
      />
    </div>
  )
}

const STORED = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d)?)?)?$/
