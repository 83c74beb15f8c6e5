/** What a text shows from elsewhere. */
export interface Targets {
  /** path of the page for `collection/id`; absent when it is not public */
  pages: ReadonlyMap<string, string>
  /** by id; absent when the reader may not see it */
  images: ReadonlyMap<string, ShownImage>
}

/** An image file as a text shows it. */
export interface ShownImage {
  address: string
  width?: number | undefined
  height?: number | undefined
  credit?: string | undefined
}
