/**
 * Word pastes a list as paragraphs that only look like one. Turns each run of them into a real list, with
 * its levels, and drops the bullets and numbers that Word wrote as text.
 */
export const joinWordLists = (body: HTMLElement): void => {
  let open: { list: HTMLElement; level: number }[] = []
  for (const paragraph of [...body.querySelectorAll<HTMLElement>('p')]) {
    const style = paragraph.getAttribute('style') ?? ''
    if (!/mso-list:\s*l\d/i.test(style)) {
      open = []
      continue
    }
    const level = Number(/level(\d)/i.exec(style)?.[1] ?? 1)
    const marker = takeMarker(paragraph)
    // A paragraph between two items ends the list: what follows begins a new one.
    if (open[0] && paragraph.previousElementSibling !== open[0].list) open = []
    open = open.filter((each) => each.level <= level)
    let current = open.at(-1)
    if (!current || current.level < level) {
      const list = body.ownerDocument.createElement(/^[\da-z]{1,4}[.)]/i.test(marker) ? 'ol' : 'ul')
      const parentItem = current?.list.lastElementChild
      if (parentItem) parentItem.append(list)
      else paragraph.before(list)
      current = { list, level }
      open = [...open, current]
    }
    const item = body.ownerDocument.createElement('li')
    item.append(...paragraph.childNodes)
    current.list.append(item)
    paragraph.remove()
  }
}

/** Removes the bullet or number that Word wrote into the text, and says what it was. */
const takeMarker = (paragraph: HTMLElement): string => {
  const marker = [...paragraph.querySelectorAll<HTMLElement>('span')].find((span) =>
    /mso-list:\s*ignore/i.test(span.getAttribute('style') ?? ''),
  )
  const text = (marker?.textContent ?? '').trim()
  marker?.remove()
  return text
}
