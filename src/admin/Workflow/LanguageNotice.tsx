'use client'
import { useOtherLanguage } from './useOtherLanguage'

/** Says that this text is written in another language than the form shows, with the way to it. */
export const LanguageNotice = () => {
  const written = useOtherLanguage()
  if (!written) return null
  return (
    <div className="workflow__stale" role="status">
      <p>
        This text is written in {written.name}. The form shows another language, which cannot be saved here.
      </p>
      <p>
        <a href={`?locale=${written.code}`}>Show the text in {written.name}</a>
      </p>
    </div>
  )
}
