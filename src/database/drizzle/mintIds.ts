import ObjectID from 'bson-objectid'

/** An id that every database keeps as it is: 24 hexadecimal digits, which MongoDB takes for one of its own. */
export const mintId = (): string => new ObjectID().toHexString()

type Column = {
  dataType: string
  primary: boolean
  hasDefault: boolean
  defaultFn?: (() => unknown) | undefined
}

/**
 * Has new rows of an SQL database get such ids, instead of UUIDs, which MongoDB could not take over.
 * @param tables drizzle's, each with its columns by name
 */
export const mintIds = (tables: Record<string, object>): void => {
  for (const table of Object.values(tables) as { id?: Column }[]) {
    const { id } = table
    // A row of a list is given its id by Payload, and has no default here.
    if (id?.primary && id.dataType === 'string') Object.assign(id, { hasDefault: true, defaultFn: mintId })
  }
}
