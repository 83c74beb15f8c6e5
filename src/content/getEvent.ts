import { eventDetail } from './details/eventDetail'
import { oneBySlug } from './oneBySlug'
import { eventRows } from './rows/eventRows'
import { eventView } from './views/eventView'

/** A public event as it is now; null when there is none of that slug. */
export const getEvent = oneBySlug({ rows: eventRows, detail: eventDetail, view: eventView })
