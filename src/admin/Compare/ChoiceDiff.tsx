'use client'
import {
  escapeDiffHTML,
  FieldDiffContainer,
  getHTMLDiffComponents,
  unescapeDiffHTML,
  useTranslation,
} from '@payloadcms/ui'
import type { SelectFieldDiffClientComponent } from 'payload'
import { choiceInWords } from './choiceInWords'

/** What was chosen in each of two versions, in the words of the form: Payload's own shows stored values. */
export const ChoiceDiff: SelectFieldDiffClientComponent = (props) => {
  const { comparisonValue, field, locale, nestingLevel, versionValue } = props
  const { i18n } = useTranslation()
  const asHtml = (value: unknown) =>
    `<p>${escapeDiffHTML(choiceInWords(field.options, value, i18n.language))}</p>`
  const { From, To } = getHTMLDiffComponents({
    fromHTML: asHtml(comparisonValue),
    postProcess: unescapeDiffHTML,
    toHTML: asHtml(versionValue),
    tokenizeByCharacter: false,
  })
  return (
    <FieldDiffContainer
      className="select-diff"
      From={From}
      i18n={i18n}
      label={{ label: field.label, locale }}
      nestingLevel={nestingLevel}
      To={To}
    />
  )
}
