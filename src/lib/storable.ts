/**
 * Text as every database gives it back. SQLite's driver ends a text at a null character, and MongoDB's replaces
 * half a sign (a surrogate alone): a seal over what was sent would not fit what is read.
 */
export const storable = (text: string): string => text.replace(/\0|\p{Surrogate}/gu, '\ufffd')

/** The same value, JSON, with every text of it so. */
export const asStored = <T>(value: T): T =>
  value === undefined
    ? value
    : // The same thing: only the signs of its texts change.
      (JSON.parse(JSON.stringify(value), (_, inner: unknown) =>
        typeof inner === 'string' ? storable(inner) : inner,
      ) as T)
