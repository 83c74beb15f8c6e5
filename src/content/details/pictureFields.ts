/** The fields of one use of an image, for `select`. */
export const pictureFields = { image: true, alt: true, caption: true } as const
