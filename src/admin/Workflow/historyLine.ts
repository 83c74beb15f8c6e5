import type { DeskWords } from '@/i18n/desk/words'
import { isTransitionName } from '@/workflow/domain/table'
import type { HistoryEntry } from '@/workflow/queries/history'

/** What was done, in words. */
export const historyLine = (
  t: DeskWords,
  { act, name, version }: Pick<HistoryEntry, 'act' | 'name' | 'version'>,
): string => {
  const what =
    act !== 'create' && isTransitionName(name) ? t(`transitionDone.${name}`) : saved(t, { act, name })
  return version ? `${what} · ${version}` : what
}

const SAVES = [
  ...(['save', 'create', 'restoreVersion', 'takeOutOfTrash', 'assignment', 'upkeep'] as const),
  ...(['makePreviewLink', 'revokePreviewLink', 'withhold', 'lift'] as const),
] as const

const saved = (t: DeskWords, { act, name }: Pick<HistoryEntry, 'act' | 'name'>): string => {
  const done = act === 'create' || act === 'assignment' || act === 'upkeep' ? act : name || act
  return t(`history.${SAVES.find((save) => save === done) ?? 'save'}`)
}
