const WRITES: ReadonlySet<string> = new Set(['create', 'update', 'delete', 'restoreVersion'])

/**
 * A write is not told which fields its answer shall show (`?select=`): Payload would hand only those to the
 * hooks that come after it, and what keeps the ledgers, follows relations or tells the caches needs the whole row.
 */
export const writeWhole = ({ args, operation }: { args?: unknown; operation: string }): void => {
  if (WRITES.has(operation) && hasSelect(args)) delete args.select
}

const hasSelect = (args: unknown): args is { select?: unknown } =>
  typeof args === 'object' && args !== null && 'select' in args
