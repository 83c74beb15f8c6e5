import { roleDetail } from './details/roleDetail'
import { oneBySlug } from './oneBySlug'
import { roleRows } from './rows/roleRows'
import { roleView } from './views/roleView'

/** A public role; null when there is none of that slug. */
export const getRole = oneBySlug({ rows: roleRows, detail: roleDetail, view: roleView })
