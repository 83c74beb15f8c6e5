export type Picture = {
  url: string
  alt: string
  caption: string | null
  credit: string | null
  width: number | null
  height: number | null
}
