'use client'
import { SelectField, useTranslation } from '@payloadcms/ui'
import type { TextFieldClientComponent, TextFieldClientProps } from 'payload'
import { useMemo } from 'react'
import { DEFAULT_LOCALE, isLocale } from '@/i18n/locales'
import { countryName } from '@/i18n/names'
import { countryCodes } from '@/lib/countries'
import { timeZoneName, timeZones } from '@/lib/dates/timeZones'
import { collator } from '@/lib/intl'

type Choice = { label: string; value: string }

/** A text of which there are only so many, chosen by its name. What is stored is the code. */
const ChooseOne = ({ choices, field, path, ...rest }: TextFieldClientProps & { choices: Choice[] }) => {
  const { admin, label, name } = field
  const choice = {
    className: admin?.className,
    description: admin?.description,
    isClearable: true,
    isSortable: false,
    placeholder: undefined,
  }
  return (
    <SelectField
      field={{ name, type: 'select', label, options: choices, admin: choice }}
      path={path}
      permissions={rest.permissions}
      readOnly={rest.readOnly}
    />
  )
}

const useChoices = (listOf: (language: string) => Choice[]): Choice[] => {
  const { language } = useTranslation().i18n
  return useMemo(() => {
    const { compare } = collator(language, {})
    return listOf(language).sort((one, other) => compare(one.label, other.label))
  }, [language, listOf])
}

const countriesIn = (language: string): Choice[] =>
  countryCodes().map((value) => ({
    value,
    label: countryName(value, isLocale(language) ? language : DEFAULT_LOCALE),
  }))

/** Chooses a country by its name in the language of the desk. */
export const CountryField: TextFieldClientComponent = (props) => (
  <ChooseOne {...props} choices={useChoices(countriesIn)} />
)

const zonesIn = (): Choice[] => timeZones().map((value) => ({ value, label: timeZoneName(value) }))

/** Chooses a time zone by its city. */
export const TimeZoneField: TextFieldClientComponent = (props) => (
  <ChooseOne {...props} choices={useChoices(zonesIn)} />
)
