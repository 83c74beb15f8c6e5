import { rm } from 'node:fs/promises'
import type { CollectionAfterDeleteHook, CollectionBeforeOperationHook, Field, FieldHook } from 'payload'
import { isOutside } from '@/access/isOutside'
import { madeOf, withIngredients } from '@/fields/madeOf'
import { afterCommit } from '@/lib/afterCommit'
import { env } from '@/lib/env'
import { IMAGE_WIDTHS, sizesOf, srcsetOf } from '@/lib/imageSizes'
import { HIDDEN } from '@/fields/hidden'
import { smallerFile } from '@/lib/smallerImage'

const MADE = {
  virtual: true,
  custom: madeOf('filename', 'mimeType', 'width', 'height'),
} as const

/** For programs that show a picture elsewhere: in which smaller sizes it can be had. Made for each answer. */
export const sizes = (): Field[] => [
  {
    name: 'sizes',
    type: 'json',
    label: 'Smaller sizes',
    ...MADE,
    jsonSchema: {
      uri: 'urn:fora:sizes',
      fileMatch: ['urn:fora:sizes'],
      schema: {
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          properties: {
            ...{ width: { type: 'number' }, height: { type: 'number' } },
            ...{ url: { type: 'string' }, mimeType: { type: 'string' } },
          },
          required: ['width', 'height', 'url', 'mimeType'],
        },
      },
    },
    admin: { ...HIDDEN, description: 'As WebP, in widths that are smaller than its own.' },
    hooks: { afterRead: [ofPicture(sizesOf, [])] },
  },
  {
    name: 'srcset',
    type: 'text',
    label: 'Sizes for srcset',
    ...MADE,
    admin: { ...HIDDEN, description: 'All sizes and the picture itself, as `srcset` of `img` takes them.' },
    hooks: { afterRead: [ofPicture(srcsetOf, null)] },
  },
]

/** @param nothing of a file that is no picture */
function ofPicture<T>(
  make: (picture: Parameters<typeof sizesOf>[0], site: string) => T,
  nothing: T,
): FieldHook {
  return ({ req, siblingData }): T | undefined => {
    if (!isOutside(req)) return undefined
    const { filename, mimeType, width, height } = siblingData as Record<string, unknown>
    const isPicture = typeof mimeType === 'string' && mimeType.startsWith('image/')
    return isPicture &&
      typeof filename === 'string' &&
      typeof width === 'number' &&
      typeof height === 'number'
      ? make({ filename, width, height }, env.SERVER_URL)
      : nothing
  }
}

/** Whoever selects a field that is made gets it made. */
export const selectIngredients: CollectionBeforeOperationHook = ({ args, collection, operation }) =>
  operation === 'read' && 'select' in args && args.select
    ? { ...args, select: withIngredients(args.select, collection.flattenedFields) }
    : args

/** What was made of a file goes with it. */
export const forgetSizes: CollectionAfterDeleteHook = async ({ doc, req }) => {
  const { sha256 } = doc as { sha256?: string | null }
  if (!sha256) return
  const run = async () => {
    await Promise.all(IMAGE_WIDTHS.map((width) => rm(smallerFile(sha256, width), { force: true })))
  }
  await afterCommit(req, { name: `sizes of ${sha256}`, run })
}
