/**
 * What a page says to programs: a block of data, which no browser runs. `json` is made for HTML (`inHtml`): nothing in it
 * ends the element.
 */
export const StructuredData = ({ json }: { json: string }) => (
  <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
)
