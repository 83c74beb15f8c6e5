'use client'
import { toast } from '@payloadcms/ui'
import { useDeskWords } from '../useDeskWords'
import { goToField } from './goToField'

type Item = { path: string; text: string }

/** A list of remarks, each with a jump to the field it is about. */
export const FieldLinks = ({ items, title }: { items: Item[]; title: string }) => {
  const t = useDeskWords()
  if (items.length === 0) return null
  const jump = async (path: string) => {
    if (!(await goToField(path))) toast.info(t('panel.notShown'))
  }
  return (
    <section className="workflow__section">
      <h4>{title}</h4>
      <ul>
        {items.map(({ path, text }) => (
          <li key={`${path} ${text}`}>
            <button className="workflow__jump" onClick={() => jump(path)} type="button">
              {text}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
