import { formatAdminURL } from 'payload/shared'

/** Where a text is decided on: the review screen, in the language of the text. */
export const reviewAddress = (
  adminRoute: `/${string}`,
  { collection, id, language }: { collection: string; id: string; language: string },
) => formatAdminURL({ adminRoute, path: `/collections/${collection}/${id}/review?locale=${language}` })
