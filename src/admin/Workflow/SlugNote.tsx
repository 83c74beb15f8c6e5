'use client'
import { useFormFields } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { pathsTo } from '@/workflow/domain/keys'
import { BelowField } from '../BelowField'
import { useDeskWords } from '../useDeskWords'
import { LinkedFrom } from './LinkedFrom'
import { useDesk } from './useDesk'

/** Below the address of a text that was public: what becomes of the old one, before the new one is saved. */
export const SlugNote = ({ field, path }: TextFieldClientProps) => {
  const t = useDeskWords()
  const { description } = useDesk()
  const typed = useFormFields(([fields]) => fields.slug?.value)
  const [collection = '', before = ''] = description?.address?.split('/') ?? []
  const slug = typeof typed === 'string' ? typed.trim() : ''
  const isMoving = before !== '' && slug !== '' && slug !== before
  return (
    <BelowField field={field} path={path}>
      <div role="status">
        {description && isMoving && (
          <>
            <p className="workflow__hint">
              {t('slug.moves', { old: pathsTo(collection, before).at(-1) ?? '' })}
            </p>
            <LinkedFrom {...description.linkedFrom} />
          </>
        )}
      </div>
    </BelowField>
  )
}
