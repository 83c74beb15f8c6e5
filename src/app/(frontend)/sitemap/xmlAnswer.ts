/** A sitemap or an index of sitemaps (sitemaps.org), from its elements. */
export const xmlAnswer = (root: 'sitemapindex' | 'urlset', elements: readonly string[]): Response =>
  new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${elements.join('\n')}
</${root}>
`,
    { headers: { 'Content-Type': 'application/xml; charset=utf-8' } },
  )
