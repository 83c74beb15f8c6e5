/** What a reader asks of a list; slugs and values as they stand in the address. */
export type ListFilters = Readonly<
  Partial<Record<'topic' | 'dimension' | 'kind' | 'forum' | 'year', string | undefined>>
>
