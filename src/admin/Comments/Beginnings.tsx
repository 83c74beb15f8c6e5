'use client'
import { Button } from '@payloadcms/ui'
import { useDeskWords } from '../useDeskWords'
import { useIsAwake } from '../useIsAwake'
import { replaceableAt, type CommentTarget } from './passage'

type Props = {
  /** the id of the button that is always there */
  beginId: string
  maySuggest: boolean
  onBegin: (on: CommentTarget | null, replaced?: string) => void
  /** what is selected, or has the cursor */
  target: CommentTarget | null
}

/** What a comment can be begun on: the selected words, the field with the cursor, the text; or other words for them. */
export const Beginnings = ({ beginId, maySuggest, onBegin, target }: Props) => {
  const t = useDeskWords()
  const isAwake = useIsAwake()
  const replaced = target && replaceableAt(target)
  const button = (words: string, begin: () => void, id?: string) => (
    <Button
      buttonStyle="secondary"
      disabled={!isAwake}
      {...(id && { id })}
      margin={false}
      onClick={begin}
      size="medium"
      type="button"
    >
      {words}
    </Button>
  )
  return (
    <>
      <p className="workflow__hint">{t('comments.hint')}</p>
      <div className="workflow__buttons">
        {target &&
          button(target.anchor ? t('comments.onWords') : t('comments.onField', { field: target.label }), () =>
            onBegin(target),
          )}
        {maySuggest &&
          target &&
          replaced !== null &&
          button(t('suggestions.begin'), () => onBegin(target, replaced))}
        {button(t('comments.onText'), () => onBegin(null), beginId)}
      </div>
      {!target && <p className="workflow__hint">{t('comments.select')}</p>}
    </>
  )
}
