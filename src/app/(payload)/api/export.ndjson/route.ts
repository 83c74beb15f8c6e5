import config from '@payload-config'
import { REST_GET } from '@payloadcms/next/routes'
import { getPayload } from 'payload'
import { drain } from '@/cache/outbox'
import { exportAll } from '../http/exportAll'
import { preflight } from '../http/preflight'
import { serveApi } from '../http/serveApi'

const prepare = async (): Promise<void> => drain(await getPayload({ config }))

/** All that is public, a document a line: what a mirror begins with. See `/api/changes`. */
export const GET = serveApi(exportAll(REST_GET(config), prepare))
export const HEAD = GET
export const OPTIONS = preflight
