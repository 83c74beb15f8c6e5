'use client'
import { Button, toast } from '@payloadcms/ui'
import { useId } from 'react'
import { useDeskWords } from '../useDeskWords'

/** A secret, once: nobody can look it up afterwards. */
export const Secret = ({ secret }: { secret: string }) => {
  const t = useDeskWords()
  const id = useId()
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(secret)
      toast.success(t('links.copied'))
    } catch {
      // Over http, or where the browser was told not to.
      toast.error(t('links.notCopied'))
    }
  }
  return (
    <div className="workflow__ask" role="status">
      <label htmlFor={id}>{t('webhooks.secret')}</label>
      <input id={id} onFocus={({ target }) => target.select()} readOnly type="text" value={secret} />
      <Button buttonStyle="secondary" margin={false} onClick={() => void copy()} size="small" type="button">
        {t('links.copy')}
      </Button>
    </div>
  )
}
