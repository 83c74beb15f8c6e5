import type { SeedNode } from './SeedNode'

/** A node that holds others, with what Lexical keeps on each. */
export const blockNode = (
  type: string,
  children: SeedNode[],
  more: Record<string, unknown> = {},
): SeedNode & { children: SeedNode[] } => ({
  type,
  version: 1,
  direction: 'ltr',
  format: '',
  indent: 0,
  ...more,
  children,
})
