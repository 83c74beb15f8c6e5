import { keyOf } from '@/workflow/domain/keys'
import type { DeskLists } from '@/workflow/queries/dashboard'
import type { DeskItem } from '@/workflow/queries/dashboard/page'

/** The lists in which one text may stand twice, those first in which somebody is to do something with it. */
const ORDER = [
  ...(['waiting', 'forAnyone', 'sentBack', 'underWay', 'scheduled', 'drafts', 'due'] as const),
] satisfies (keyof DeskLists)[]

/** What was said with a text stands in the first list that has the text, and in no other. */
export function wordsOnce(lists: DeskLists): (name: keyof DeskLists, item: DeskItem) => string | undefined {
  const first = new Map<string, keyof DeskLists>()
  for (const name of ORDER)
    for (const { collection, id } of lists[name]?.items ?? []) {
      const key = keyOf(collection, id)
      if (!first.has(key)) first.set(key, name)
    }
  // Of what was published, the words are those of its publication.
  return (name, { collection, id, said }) =>
    name === 'published' || first.get(keyOf(collection, id)) === name ? said : undefined
}
