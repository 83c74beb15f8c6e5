import type { SaidThread } from '@/workflow/queries/comments'
import { passagesIn } from '@/workflow/domain/anchor'
import { goToField } from '../Workflow/goToField'
import { fieldAt, rangesOf } from './passage'

/**
 * Shows what a thread is about: the passage where it is found, else the field.
 * @returns whether the screen has the field
 */
export async function goToPlace({ anchor, field }: Pick<SaidThread, 'anchor' | 'field'>): Promise<boolean> {
  if (!field) return true
  unfold(fieldAt(field.path))
  if (!(await goToField(field.path))) return false
  if (!anchor) return true
  const element = fieldAt(field.path)
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    const found = passagesIn(element.value)(anchor)
    if (found) element.setSelectionRange(found.from, found.to)
    return true
  }
  const [range] = rangesOf([{ path: field.path, anchor }])
  const inside = range?.startContainer.parentElement ?? null
  unfold(inside)
  inside?.scrollIntoView({ block: 'center' })
  return true
}

/** Opens what an element is folded away in. */
function unfold(element: Element | null): void {
  for (let at = element?.closest('details'); at; at = at.parentElement?.closest('details')) at.open = true
}

/** Shows a thread in the panel, where that stands beside the form. */
export function showBeside(thread: HTMLElement | null): void {
  const panel = thread?.closest('.document-fields__sidebar-wrap')
  if (panel && getComputedStyle(panel).position === 'sticky') thread?.scrollIntoView({ block: 'nearest' })
}
