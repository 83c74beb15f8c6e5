// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { cleanHtml } from '@/lib/pasted/cleanHtml'

describe('pasted HTML', () => {
  it.each([
    ['keeps headings between 2 and 4', '<h1>a</h1><h3>b</h3><h6>c</h6>', '<h2>a</h2><h3>b</h3><h4>c</h4>'],
    ['keeps lists', '<ul class="x"><li style="a"><p>a</p></li></ul>', '<ul><li><p>a</p></li></ul>'],
    ['keeps sound links', '<a href="https://x.eu" target="_blank">a</a>', '<a href="https://x.eu">a</a>'],
    ['drops other links', '<a href="javascript:alert(1)">a</a><a href="/x">b</a><a name="c"></a>', 'ab'],
    [
      'keeps tables',
      '<table border="1"><tbody><tr><th colspan="2" width="9">a</th></tr></tbody></table>',
      '<table><tbody><tr><th colspan="2">a</th></tr></tbody></table>',
    ],
    [
      'keeps bold and italic',
      '<b>a</b><i>b</i><span style="font-weight: 700">c</span><u>d</u>',
      '<strong>a</strong><em>b</em><strong>c</strong>d',
    ],
    ['sees through the wrapper of Google Docs', '<b style="font-weight:normal;"><p>a</p></b>', '<p>a</p>'],
    [
      'drops pictures, scripts and styles',
      '<p>a<img src="x"></p><style>p{}</style><script>1</script>',
      '<p>a</p>',
    ],
    [
      'drops classes, styles, fonts and colours',
      '<p class="MsoNormal" style="color:red"><font>a</font></p>',
      '<p>a</p>',
    ],
    ['makes paragraphs of boxes', '<div><div>a</div><div>b</div></div>', '<p>a</p><p>b</p>'],
    ['drops comments and Office elements', '<p><!--[if x]>y<![endif]-->a<o:p>&nbsp;</o:p></p>', '<p>a </p>'],
    [
      'lets blocks out of what cannot hold them',
      '<blockquote><ul><li>a</li><li>b</li></ul></blockquote><ul><li><h2>c</h2></li></ul>',
      '<blockquote><p>a</p><p>b</p></blockquote><ul><li><p>c</p></li></ul>',
    ],
    [
      'takes tables out of the cells of tables',
      '<table><tbody><tr><td><table><tbody><tr><td>a</td><td><p>b</p></td></tr></tbody></table></td></tr></tbody></table>',
      '<table><tbody><tr><td><p>a</p><p>b</p></td></tr></tbody></table>',
    ],
    ['folds white space', '<p>a\n   b</p>', '<p>a b</p>'],
  ])('%s', (_, html, clean) => {
    expect(cleanHtml(html)).toBe(clean)
  })

  it('makes real lists of those of Word, with their levels', () => {
    const item = (level: number, marker: string, words: string) =>
      `<p class="MsoListParagraph" style="text-indent:-18pt;mso-list:l0 level${level} lfo1"><!--[if !supportLists]--><span style="mso-list:Ignore">${marker}<span>   </span></span><!--[endif]-->${words}</p>`
    expect(
      cleanHtml(
        `<p>Before</p>${item(1, '·', 'a')}${item(2, 'o', 'b')}${item(1, '·', 'c')}<p>Between</p>${item(1, '1.', 'd')}${item(1, '2.', 'e')}`,
      ),
    ).toBe(
      '<p>Before</p><ul><li>a<ul><li>b</li></ul></li><li>c</li></ul><p>Between</p><ol><li>d</li><li>e</li></ol>',
    )
  })
})
