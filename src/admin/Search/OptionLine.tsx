'use client'
import type { HTMLAttributes, Ref } from 'react'
import { FoundLine } from './FoundLine'
import type { TextOption } from './useTexts'

type Props = {
  data: TextOption
  innerProps: HTMLAttributes<HTMLDivElement>
  innerRef: Ref<HTMLDivElement>
  isFocused: boolean
  isSelected: boolean
}

/** A text in the list of a field. */
export const OptionLine = ({ data, innerProps, innerRef, isFocused, isSelected }: Props) => (
  <div
    {...innerProps}
    className={`rs__option desk-search__option${isFocused ? ' rs__option--is-focused' : ''}${
      isSelected ? ' rs__option--is-selected' : ''
    }`}
    ref={innerRef}
  >
    {data.found ? <FoundLine {...data.found} excerpt="" /> : data.label}
  </div>
)
