import type { BaseDatabaseAdapter } from 'payload'

/** FerretDB cannot project what `findAndModify` returns: it gets the whole row instead. Tests only. */
export const withoutProjection = <T extends BaseDatabaseAdapter>(adapter: T): T => {
  const { updateOne } = adapter
  adapter.updateOne = function ({ select: _select, ...args }) {
    return updateOne.call(this, args)
  }
  return adapter
}
