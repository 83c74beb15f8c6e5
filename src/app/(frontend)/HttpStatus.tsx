import { HTTP_STATUS_META } from '@/lib/httpStatusMeta'

/** The HTTP status of the page that contains this; see src/cache/pages/lightenPage.ts. */
export const HttpStatus = ({ code }: { code: 404 | 410 | 500 }) => (
  <meta name={HTTP_STATUS_META} content={String(code)} />
)
