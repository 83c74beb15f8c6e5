/** A node of a rich text as the seed writes it. */
export interface SeedNode {
  [key: string]: unknown
  type: string
  version: number
  children?: SeedNode[]
}
