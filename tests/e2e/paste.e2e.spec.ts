import { expect } from '@playwright/test'
import { enterAdmin } from '../support/browser/enterAdmin'
import { test } from '../support/browser/test'
import { untilAlive } from '../support/browser/untilAlive'

/** As Word puts it on the clipboard, cut down to what matters. */
const FROM_WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p{color:red}</style></head><body>
<h1 style="color:#2F5496"><span style="font-size:16pt">What it decides<o:p></o:p></span></h1>
<p class="MsoNormal" style="margin:0"><span style="font-family:Calibri">It meets <b>once a year</b>; see <a href="https://www.itu.int/">the ITU</a><o:p></o:p></span></p>
<p class="MsoListParagraphCxSpFirst" style="mso-list:l0 level1 lfo1"><!--[if !supportLists]--><span style="mso-list:Ignore">·<span>&nbsp;&nbsp;</span></span><!--[endif]-->names<o:p></o:p></p>
<p class="MsoListParagraphCxSpLast" style="mso-list:l0 level1 lfo1"><!--[if !supportLists]--><span style="mso-list:Ignore">·<span>&nbsp;&nbsp;</span></span><!--[endif]-->numbers<o:p></o:p></p>
<table class="MsoTableGrid" border="1"><tr><td style="width:200pt"><p class="MsoNormal">Year</p></td><td><p class="MsoNormal">City</p></td></tr></table>
<p class="MsoNormal"><img src="file:///C:/a.png" width="9"><a href="javascript:alert(1)">bad link</a></p>
</body></html>`

const paste = (html: string) => {
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/html', html)
  clipboardData.setData('text/plain', 'What it decides')
  document.activeElement?.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
  )
}

test('what is pasted from Word keeps headings, lists, links and tables, and nothing else', async ({
  page,
}) => {
  await enterAdmin(page, 'author')
  await page.goto('/admin/collections/forums/create')
  await untilAlive(page)
  await page.getByRole('textbox', { name: /^title/i }).fill('Pasted from Word')

  const editor = page.locator('[data-lexical-editor=true]').first()
  await editor.click()
  await page.evaluate(paste, FROM_WORD)
  await expect(editor.getByRole('heading', { level: 2, name: 'What it decides' })).toBeVisible()
  await page.getByRole('button', { name: 'Save draft' }).click()
  await expect(page).toHaveURL(/\/forums\/[0-9a-f]{24}/)

  const id = new URL(page.url()).pathname.split('/').at(-1)
  // From the page itself: a cookie is good only for requests of our own pages.
  const address = `/api/forums/${id}?draft=true&locale=en`
  const { bodyHtml } = await page.evaluate(async (url) => (await fetch(url)).json(), address)
  const markUp = String(bodyHtml).replace(/\s+/g, ' ')
  expect(markUp).toMatch(/<h2[^>]*>What it decides<\/h2>/)
  expect(markUp).toMatch(/<strong>once a year<\/strong>/)
  expect(markUp).toMatch(/<a href="https:\/\/www\.itu\.int\/"[^>]*>the ITU<\/a>/)
  expect(markUp).toMatch(/<ul[^>]*> ?<li[^>]*>names<\/li> ?<li[^>]*>numbers<\/li> ?<\/ul>/)
  expect(markUp).toMatch(/<table[\s\S]*Year[\s\S]*City[\s\S]*<\/table>/)
  expect(markUp).not.toMatch(/mso|style=|Calibri|img|javascript|file:|·/i)
})
