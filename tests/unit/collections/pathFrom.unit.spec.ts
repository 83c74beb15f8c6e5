import { describe, expect, it } from 'vitest'
import { pathFrom } from '@/collections/Redirects/pathFrom'

describe('the path of a redirect', () => {
  it.each([
    ['/forums/igf', '/forums/igf'],
    ['/Forums/IGF_en/', '/forums/igf'],
    ['/forums/igf_xx', '/forums/igf_xx'],
    ['/contact_fr', '/contact'],
    ['/old/page.html', '/old/page.html'],
  ])('%s is kept as %s', (written, path) => {
    expect(pathFrom(written)).toBe(path)
  })

  it.each([
    ...[
      '',
      '/',
      '_en',
      '/_en',
      'forums/igf',
      '//evil.example',
      '/\\evil.example',
      'https://evil.example',
      '/a/../b',
      '/a//b',
    ],
    ...['/api/users', '/admin', '/_next/x', '/a?b=c', '/a#b', '/a b', '/%2e%2e/', null, 7],
  ])('%j is refused', (written) => {
    expect(pathFrom(written)).toBeNull()
  })
})
