/** The widths, in pixels, in which a picture can be had beside its own; never in one that is larger. */
export const IMAGE_WIDTHS = [480, 960, 1600] as const

/** WebP's own bound, for either side. */
const TALLEST = 16_383

type Measures = { width: number; height: number }

const heightAt = ({ width, height }: Measures, smaller: number): number =>
  Math.max(1, Math.round((height * smaller) / width))

/** The widths in which there is a picture of this size: smaller than its own, and not too tall. */
export const widthsOf = (picture: Measures): (typeof IMAGE_WIDTHS)[number][] =>
  IMAGE_WIDTHS.filter((each) => each < picture.width && heightAt(picture, each) <= TALLEST)

type ImageSize = { width: number; height: number; url: string; mimeType: 'image/webp' }

type Picture = Measures & { filename: string }

/** The smaller sizes of a picture, the smallest first. Nothing of them is stored: they follow from its own. */
export const sizesOf = (picture: Picture, site: string): ImageSize[] =>
  widthsOf(picture).map((width) => ({
    width,
    height: heightAt(picture, width),
    url: `${fileAddress(picture.filename, site)}?width=${width}`,
    mimeType: 'image/webp',
  }))

/** The same, and the picture as it was uploaded, as the `srcset` of an `img` has them. */
export const srcsetOf = (picture: Picture, site: string): string =>
  [...sizesOf(picture, site), { width: picture.width, url: fileAddress(picture.filename, site) }]
    .map(({ url, width }) => `${url} ${width}w`)
    .join(', ')

const fileAddress = (filename: string, site: string): string =>
  `${site}/api/media/file/${encodeURIComponent(filename)}`
