import { describe, expect, it } from 'vitest'
import { linkProblem } from '@/fields/richText/linkProblem'

describe('an external link', () => {
  it.each([
    ...[
      'https://www.itu.int/',
      'http://example.org/a?b=c#d',
      'HTTPS://EXAMPLE.ORG',
      'https://xn--bcher-kva.example/ä',
    ],
    ...['mailto:contact@example.org', 'mailto:a.b+c@example.org?subject=Hello%20you', 'tel:+32-2-299.11.11'],
  ])('%s is allowed', (address) => {
    expect(linkProblem(address)).toBeNull()
  })

  it.each([
    ...['', 'javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' javascript:alert(1)', 'java\nscript:alert(1)'],
    ...[
      '\u0001javascript:alert(1)',
      'java\u200bscript:alert(1)',
      'data:text/html,<script>',
      'vbscript:x',
      'file:///etc/passwd',
    ],
    ...[
      'ftp://example.org',
      'blob:https://x',
      'about:blank',
      '//example.org',
      '/forums/igf_en',
      'example.org',
      '#top',
    ],
    ...[
      'https:example.org',
      'https:/example.org',
      'https:\\\\example.org',
      'https://',
      'https:///x',
      'https://a b.org',
    ],
    ...[
      'https://user:secret@example.org',
      'https://www.europa.eu@evil.example',
      'https://example.org/\u202Egnp.exe',
    ],
    ...[
      'https://example.org/"onmouseover="x',
      'mailto:',
      'mailto:nobody',
      'mailto:a@b.c?bcc=d@e.f<script>',
      'tel:call',
      'tel:',
    ],
  ])('%j is refused in words', (address) => {
    expect(linkProblem(address)).toMatch(/\.$/)
  })

  it.each([null, undefined, 7, {}, []])('%j is refused', (address) => {
    expect(linkProblem(address)).not.toBeNull()
  })

  it('is refused in the language of whoever writes', () => {
    expect(linkProblem('europa.eu', ['http:', 'https:'], 'de')).toBe(
      '„europa.eu“ muss mit http:// oder https:// beginnen.',
    )
    expect(linkProblem('', undefined, 'fr')).toBe(
      'Le lien n’a pas d’adresse. Ajoutez-en une ou retirez le lien.',
    )
  })

  it('may be narrowed to the web', () => {
    expect(linkProblem('mailto:a@example.org', ['http:', 'https:'])).toContain(
      'must begin with http:// or https://',
    )
  })
})
