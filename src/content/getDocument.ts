import { documentDetail } from './details/documentDetail'
import { oneBySlug } from './oneBySlug'
import { documentRows } from './rows/documentRows'
import { documentView } from './views/documentView'

/** A public document; null when there is none of that slug. */
export const getDocument = oneBySlug({ rows: documentRows, detail: documentDetail, view: documentView })
