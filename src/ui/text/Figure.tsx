import type { Picture } from '@/content/types'
import type { Say } from '@/i18n/messages/words'

/** An illustration with its caption and credit. */
export const Figure = ({ picture, t }: { picture: Picture | null; t: Say }) =>
  picture && (
    <figure className="ecl-media-container__figure fora-figure">
      <img
        className="ecl-media-container__media"
        src={picture.url}
        alt={picture.alt}
        width={picture.width ?? undefined}
        height={picture.height ?? undefined}
      />
      {(picture.caption ?? picture.credit) && (
        <figcaption className="ecl-media-container__caption">
          {[picture.caption, picture.credit && t('media.credit', { credit: picture.credit })]
            .filter(Boolean)
            .join(' ')}
        </figcaption>
      )}
    </figure>
  )
