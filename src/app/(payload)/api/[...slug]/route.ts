import config from '@payload-config'
import '@payloadcms/next/css'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'
import { asOf } from '../http/asOf'
import { byPath } from '../http/byPath'
import { fromDocuments } from '../http/fromDocuments'
import { serveApi } from '../http/serveApi'
import { smallerPicture } from '../http/smallerPicture'

export const GET = serveApi(byPath(asOf(fromDocuments(smallerPicture(REST_GET(config))))))
export const HEAD = GET
export const POST = serveApi(REST_POST(config))
export const DELETE = serveApi(REST_DELETE(config))
export const PATCH = serveApi(REST_PATCH(config))
export const PUT = serveApi(REST_PUT(config))
export const OPTIONS = serveApi(REST_OPTIONS(config))
