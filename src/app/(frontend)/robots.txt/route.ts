import { env } from '@/lib/env'

export const dynamic = 'force-dynamic'

/** Search engines may read the site with its pictures and files, not the admin; the sitemap says what there is. */
export const GET = (): Response =>
  new Response(
    `User-agent: *\nDisallow: /admin\nDisallow: /api\nAllow: /api/media/file/\nDisallow: /preview\n\nSitemap: ${env.SERVER_URL}/sitemap.xml\n`,
    {
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    },
  )
