import { NOTHING } from '@/lib/nothing'

/** `admin` of a field that is for programs alone: nothing of it is shown on the desk, listed, filtered by or compared. */
export const HIDDEN = {
  hidden: true,
  disableListColumn: true,
  disableListFilter: true,
  components: { Diff: NOTHING },
} as const
