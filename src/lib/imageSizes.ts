/** The widths, in pixels, in which a picture can be had beside its own; never in one that is larger. */
export const IMAGE_WIDTHS = [480, 960, 1600] as const

export type ImageSize = { width: number; height: number; url: string; mimeType: 'image/webp' }

type Picture = { filename: string; width: number; height: number }

/** The smaller sizes of a picture, the smallest first. Nothing of them is stored: they follow from its own. */
export const sizesOf = ({ filename, width, height }: Picture, site: string): ImageSize[] =>
  IMAGE_WIDTHS.filter((smaller) => smaller < width).map((smaller) => ({
    width: smaller,
    height: Math.max(1, Math.round((height * smaller) / width)),
    url: `${fileAddress(filename, site)}?width=${smaller}`,
    mimeType: 'image/webp',
  }))

/** The same, and the picture as it was uploaded, as the `srcset` of an `img` has them. */
export const srcsetOf = (picture: Picture, site: string): string =>
  [...sizesOf(picture, site), { width: picture.width, url: fileAddress(picture.filename, site) }]
    .map(({ url, width }) => `${url} ${width}w`)
    .join(', ')

const fileAddress = (filename: string, site: string): string =>
  `${site}/api/media/file/${encodeURIComponent(filename)}`
