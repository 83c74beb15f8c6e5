'use client'
import { toast } from '@payloadcms/ui'
import type { NamedText } from '@/workflow/domain/requirements'
import { useDeskWords } from '../useDeskWords'
import { goToField } from './goToField'

type Item = { path: string; text: string; target?: NamedText | undefined }

/** A list of remarks, each with a jump to the field it is about. */
export const FieldLinks = ({ items, title }: { items: Item[]; title: string }) => {
  if (items.length === 0) return null
  return (
    <section className="workflow__section">
      <h4>{title}</h4>
      <ul>
        {items.map(({ path, target, text }) => (
          <li key={`${path} ${text}`}>
            <JumpTo path={path}>{text}</JumpTo>
            {target && <OpenTarget target={target} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Moves the focus to a field of the form. */
export const JumpTo = ({ children, path }: { children: string; path: string }) => {
  const t = useDeskWords()
  const jump = async () => {
    if (!(await goToField(path))) toast.info(t('panel.notShown'))
  }
  return (
    <button className="workflow__jump" onClick={() => void jump()} type="button">
      {children}
    </button>
  )
}

/** Leads to the other text that a remark is about. */
export const OpenTarget = ({ target }: { target: NamedText }) => {
  const t = useDeskWords()
  return (
    <>
      {' '}
      <a href={`/admin/collections/${target.key}`}>{t('panel.openTarget', { title: target.title })}</a>
    </>
  )
}
