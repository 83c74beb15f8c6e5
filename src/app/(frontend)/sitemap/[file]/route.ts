import { answerSitemapFile } from '@/content/sitemap'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ file: string }> }

/** The pages in one file of the sitemap, with their languages and the date of the last change. */
export const GET = async (request: Request, { params }: Context): Promise<Response> =>
  answerSitemapFile(request, (await params).file)
