import sharp from 'sharp'

interface Picture {
  name?: string
  format?: 'jpeg' | 'png' | 'webp'
  /** text hidden in its EXIF block */
  secret?: string
}

/** A small picture as an upload, if need be with EXIF. */
export const aPicture = async ({ name, format = 'jpeg', secret }: Picture = {}) => {
  const picture = sharp({ create: { width: 8, height: 4, channels: 3, background: '#0a4' } })
  const marked = secret ? picture.withExif({ IFD0: { Artist: secret } }) : picture
  const data = await marked.toFormat(format).toBuffer()
  return { data, mimetype: `image/${format}`, name: name ?? `picture.${format}`, size: data.length }
}
