import { z } from 'zod'
import { Text } from './Text'

const Media = z.object({
  url: Text,
  credit: Text,
  width: z.number().nullish(),
  height: z.number().nullish(),
})

/** One use of an image: the file (when the reader may see it) and the words of this use. */
export const PictureRow = z
  .object({ image: z.union([Media, z.string()]).nullish(), alt: Text, caption: Text })
  .nullish()
  .transform((use) => {
    const image = use?.image
    if (!use || !image || typeof image === 'string' || !image.url) return null
    const { url, credit, width, height } = image
    return {
      url,
      credit,
      alt: use.alt ?? '',
      caption: use.caption,
      width: width ?? null,
      height: height ?? null,
    }
  })
