import config from '@payload-config'
import '@payloadcms/next/css'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'
import { asOf } from '../http/asOf'
import { byPath } from '../http/byPath'
import { fromDocuments } from '../http/fromDocuments'
import { serve } from '../http/serve'
import { smallerPicture } from '../http/smallerPicture'

export const GET = serve(byPath(asOf(fromDocuments(smallerPicture(REST_GET(config))))))
export const HEAD = GET
export const POST = serve(REST_POST(config))
export const DELETE = serve(REST_DELETE(config))
export const PATCH = serve(REST_PATCH(config))
export const PUT = serve(REST_PUT(config))
export const OPTIONS = serve(REST_OPTIONS(config))
