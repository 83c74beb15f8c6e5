import type { ComparedField } from '@/workflow/domain/comparison/fields'

/** Which marks these fields show: what was added, removed or only moved, of whole blocks or of words in them. */
export const marksIn = (
  fields: readonly Pick<ComparedField, 'blocks'>[],
): ReadonlySet<'added' | 'removed' | 'moved'> => {
  const blocks = fields.flatMap((field) => field.blocks)
  const isMoved = blocks.some(({ mark }) => mark.startsWith('moved'))
  const words = blocks
    .filter(({ mark }) => !mark.startsWith('moved'))
    .flatMap(({ cells, mark }) => [mark, ...cells.flat().map((run) => run.mark)])
  return new Set([
    ...(['added', 'removed'] as const).filter((mark) => words.includes(mark)),
    ...(isMoved ? (['moved'] as const) : []),
  ])
}
