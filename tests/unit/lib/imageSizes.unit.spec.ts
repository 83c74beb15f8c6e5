import { expect, it } from 'vitest'
import { sizesOf, srcsetOf, widthsOf } from '@/lib/imageSizes'

it('offers a picture in no width in which it would be too tall to be written as WebP', () => {
  const tall = { filename: 'tall.png', width: 1_200, height: 40_000 }
  expect(widthsOf(tall)).toEqual([480])
  expect(sizesOf(tall, '').map(({ width, height }) => [width, height])).toEqual([[480, 16_000]])
  expect(srcsetOf(tall, '')).toBe('/api/media/file/tall.png?width=480 480w, /api/media/file/tall.png 1200w')
  expect(widthsOf({ width: 480, height: 10 })).toEqual([])
})
