import { describe, expect, it } from 'vitest'
import { safeName } from '@/collections/Media/safeName'

describe('the name of an uploaded file', () => {
  it.each([
    ['Agenda Tunis (final).PDF', 'agenda-tunis-final.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\me\\Photo.JPG', 'photo.jpg'],
    ['évènement.docx', 'evenement.docx'],
    ['a.php.png', 'a-php.png'],
    ['.htaccess', 'htaccess'],
    ['\u202Egnp.exe', 'gnp.exe'],
    ['日本.png', 'file.png'],
    ['', 'file'],
    [`${'x'.repeat(300)}.pdf`, `${'x'.repeat(80)}.pdf`],
  ])('%j becomes %s', (name, safe) => {
    expect(safeName(name)).toBe(safe)
  })
})
