const LOC = /<loc>([^<]+)<\/loc>/g
const addressesIn = (xml: string) => [...xml.matchAll(LOC)].map(([, address]) => address ?? '')

/** The paths of all public pages, in all languages, as the files of the sitemap name them. */
export async function readSitemap(url: string): Promise<string[]> {
  const read = async (path: string) => (await fetch(url + path)).text()
  const pathOf = (address: string) => new URL(address).pathname
  const files = addressesIn(await read('/sitemap.xml')).map(pathOf)
  return (await Promise.all(files.map(read))).flatMap(addressesIn).map(pathOf)
}
