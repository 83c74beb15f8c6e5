'use client'
import { FieldError, FieldLabel, ReactSelect, useDocumentInfo, useField } from '@payloadcms/ui'
import type { RelationshipFieldClientComponent } from 'payload'
import { type KeyboardEvent, useEffect, useState } from 'react'
import { useDeskWords } from '../useDeskWords'
import { ChosenTexts } from './ChosenTexts'
import { OptionLine } from './OptionLine'
import { spokenList } from './spokenList'
import { asOption, useTexts, type TextOption } from './useTexts'
import { useFound } from './useFound'
import './search.css'

type Several = { relationTo: string; value: string }
type Value = string | Several | (string | Several)[] | null | undefined

/**
 * A field that refers to texts, in the place of Payload's, which looks for titles alone: what is typed is looked for
 * with the search of the desk, by acronym, address or words too, and each text says in which state it is.
 */
export const RelationField: RelationshipFieldClientComponent = ({ field, path: given, readOnly }) => {
  const t = useDeskWords()
  const {
    customComponents: { Description } = {},
    disabled,
    path,
    setValue,
    showError,
    value,
  } = useField<Value>({ potentiallyStalePath: given })
  const { id: own } = useDocumentInfo()
  const [typed, setTyped] = useState('')
  const [isOpen, setOpen] = useState(false)
  /** Enter was pressed before what was typed was found. */
  const [isWanted, setWanted] = useState(false)
  const { hasMany = false, label, localized, relationTo, required } = field
  const isPolymorphic = Array.isArray(relationTo)
  const collections = [relationTo].flat()
  const chosen = [value ?? []]
    .flat()
    .map((one) => (typeof one === 'string' ? { relationTo: collections[0] ?? '', value: one } : one))
  const { answer, isBusy } = useFound(typed, collections)
  const known = useTexts({ chosen, collections, isOpen })
  const found = typed.trim() === '' ? known.first : isBusy ? [] : (answer?.results ?? []).map(asOption)
  const problem = typed.trim() === '' ? known.problem : answer?.problem
  const nothing = isBusy || known.isLoading ? t('search.looking') : (problem ?? t('search.none'))
  // A text can link to itself, and belong to no other that is itself.
  const options = found.filter(({ value: id }) => isPolymorphic || id !== String(own))

  const stored = (option: TextOption) =>
    isPolymorphic ? { relationTo: option.relationTo, value: option.value } : option.value
  const choose = (next: TextOption | TextOption[] | null | undefined) => {
    known.learn([next ?? []].flat())
    if (Array.isArray(next)) return setValue(next.map(stored))
    setValue(next ? stored(next) : null)
  }
  const shown = chosen.map(known.optionOf)
  const [first] = options.filter(({ value: id }) => !chosen.some((one) => one.value === id))
  useEffect(() => {
    if (!isWanted || isBusy) return
    setWanted(false)
    setTyped('')
    if (first) choose(hasMany ? [...shown, first] : first)
    // The answer to what was typed brings it about.
  }, [isBusy, isWanted])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !isBusy || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    setWanted(true)
  }
  const picked = hasMany ? shown : shown[0]
  return (
    <div
      className={`field-type relationship${showError ? ' error' : ''}`}
      id={`field-${path.replace(/\./g, '__')}`}
      onKeyDownCapture={onKeyDown}
    >
      <FieldLabel label={label} localized={localized} path={path} required={required} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <ReactSelect
          components={{ Option: OptionLine }}
          disabled={Boolean(readOnly || disabled || field.admin?.readOnly)}
          filterOption={() => true}
          isLoading={isBusy || known.isLoading}
          isMulti={hasMany}
          noOptionsMessage={() => nothing}
          onChange={(next) => choose(next as TextOption | TextOption[] | null)}
          onInputChange={setTyped}
          onMenuClose={() => setOpen(false)}
          onMenuOpen={() => setOpen(true)}
          options={options}
          placeholder={t('search.pickPlaceholder')}
          showError={showError}
          // What is typed is taken away by a choice that is made before its answer came.
          {...{ inputValue: typed, ...spokenList(t) }}
          {...(picked && { value: picked })}
        />
      </div>
      <ChosenTexts texts={shown} />
      {Description}
    </div>
  )
}
