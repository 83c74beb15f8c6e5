'use client'
import type { DocumentDescription } from '@/workflow/queries/panel'
import { useDeskWords } from '../useDeskWords'

/** What the change under way will tell the public of itself: it is validated with the text. */
export const ChangeNote = ({ changeNote }: Pick<DocumentDescription, 'changeNote'>) => {
  const t = useDeskWords()
  if (!changeNote) return null
  return (
    <section aria-label={t('note.title')} className="workflow__note">
      <h4>{t('note.title')}</h4>
      <p>{changeNote.isMinor ? t('note.minor') : changeNote.note}</p>
    </section>
  )
}
