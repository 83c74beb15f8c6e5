import { isTransitionName, transitionNamed } from '@/workflow/domain/table'
import type { HistoryEntry } from '@/workflow/queries/history'

const SAVES: Record<string, string> = {
  save: 'Saved',
  restoreVersion: 'Restored an older version',
  takeOutOfTrash: 'Took out of the trash',
}

/** What was done, in words. */
export const historyLine = ({
  act,
  name,
  version,
}: Pick<HistoryEntry, 'act' | 'name' | 'version'>): string => {
  const what =
    act === 'create'
      ? 'Created'
      : isTransitionName(name)
        ? transitionNamed(name).label
        : (SAVES[name || act] ?? 'Saved')
  return version ? `${what} · ${version}` : what
}
