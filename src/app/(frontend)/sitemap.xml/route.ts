import { answerSitemapIndex } from '@/content/sitemap'

export const dynamic = 'force-dynamic'

/** The files of the sitemap, each with the last change of what it names. */
export const GET = (request: Request): Promise<Response> => answerSitemapIndex(request)
