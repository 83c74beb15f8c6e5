'use client'
import { useField } from '@payloadcms/ui'
import type { TextareaFieldClientProps, TextFieldClientProps } from 'payload'
import { BelowField } from '../BelowField'
import { useDeskWords } from '../useDeskWords'
import './lengthLeft.css'

/** From this part of what a field holds on, it is said how much is left. */
const NEARLY_FULL = 0.8

/**
 * Below a field of words: how many characters it still takes, or how many are too many, once it is nearly full; then its
 * description..
 */
export const LengthLeft = ({ field, path }: TextFieldClientProps | TextareaFieldClientProps) => {
  const t = useDeskWords()
  const { value } = useField<string | null>({ path })
  const longest = field.maxLength ?? 0
  const left = longest - (value?.length ?? 0)
  const isShown = longest > 0 && left < longest * (1 - NEARLY_FULL)
  return (
    <BelowField field={field} path={path}>
      <p aria-live="polite" className={left < 0 ? 'length-left length-left--over' : 'length-left'}>
        {isShown && t(left < 0 ? 'length.over' : 'length.left', { count: Math.abs(left) })}
      </p>
    </BelowField>
  )
}
