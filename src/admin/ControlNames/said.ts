import { FILE_TYPES } from '@/lib/fileTypes'
import type { DeskWords } from '@/i18n/desk/words'
import { MY_DRAFTS } from '@/workflow/domain/lists'

type Said = string | ((element: Element) => string | undefined)

const CELL = (name: string) => `.table-action-menu-dropdown [data-test-id=table-${name}] .text`

/** Payload has one entry that gives a table headings or takes them away: its own words, until ours are there, say which. */
const giveOrTake =
  (give: string, take: string) =>
  ({ textContent }: Element): string | undefined =>
    textContent.startsWith('Remove') ? take : textContent.startsWith('Add') ? give : undefined

/**
 * Words that Payload has in English alone, in whatever language its desk is: those of tables. And one of its own with
 * the name of the list behind it, which in French does not follow it; that stands above. Why: decision 0305.
 */
const wordsIn = (t: DeskWords): Record<string, Said> => ({
  '.collection-list .default-list-view-tabs__button:first-child .btn__label': t('list.all'),
  '.slash-menu-popup__item-table .slash-menu-popup__item-text': t('controls.table'),
  '.toolbar-popup__dropdown-items [data-item-key=table] .text': t('controls.table'),
  '[id*=lexical-table-create] .drawer__header__title': t('controls.tableNew'),
  '[id*=lexical-table-create] label[for^=field-rows]': t('controls.tableRows'),
  '[id*=lexical-table-create] label[for^=field-columns]': t('controls.tableColumns'),
  [CELL('merge-cells')]: t('controls.cellsMerge'),
  [CELL('unmerge-cells')]: t('controls.cellsUnmerge'),
  [CELL('row-striping')]: t('controls.tableStripes'),
  [CELL('freeze-first-column')]: t('controls.tableFreeze'),
  [CELL('insert-row-above')]: t('controls.rowAbove'),
  [CELL('insert-row-below')]: t('controls.rowBelow'),
  [CELL('insert-column-before')]: t('controls.columnBefore'),
  [CELL('insert-column-after')]: t('controls.columnAfter'),
  [CELL('delete-columns')]: t('controls.columnRemove'),
  [CELL('delete-rows')]: t('controls.rowRemove'),
  [CELL('delete')]: t('controls.tableRemove'),
  [CELL('row-header')]: giveOrTake(t('controls.rowHeadings'), t('controls.rowHeadingsRemove')),
  [CELL('column-header')]: giveOrTake(t('controls.columnHeadings'), t('controls.columnHeadingsRemove')),
})

/** Where Payload puts the name of a group before that of its field, with a sign between them that is read as “greater than”. */
const PATHS = ':is(.sort-column__label, .pill-selector, .condition__field)'

const sayPaths = (): void => {
  for (const part of document.querySelectorAll(PATHS)) {
    const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const { nodeValue } = texts.currentNode
      if (nodeValue?.includes(' > ')) texts.currentNode.nodeValue = nodeValue.replaceAll(' > ', ': ')
    }
  }
}

/** Where Payload says of what type a file is, by the name of the type among machines. */
const TYPES = ':is(.cell-mimeType, .file-meta__size-type, .upload-relationship-details__details)'

const sayTypes = (): void => {
  for (const part of document.querySelectorAll(TYPES)) {
    const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const { nodeValue } = texts.currentNode
      if (nodeValue?.includes('/')) texts.currentNode.nodeValue = typesInWords(nodeValue)
    }
  }
}

/** Names the types of files in a text as people do: PDF in place of application/pdf. */
export const typesInWords = (text: string): string =>
  Object.entries(FILE_TYPES).reduce(
    (said, [type, [ending]]) => said.replaceAll(type, ending.toUpperCase()),
    text,
  )

/** The filter of a view of ours, which is no value of the field that it stands at: Payload shows it as it is written. */
const sayView = (t: DeskWords): void => {
  for (const part of document.querySelectorAll('.condition__value .rs__single-value'))
    if (part.firstChild?.nodeValue === MY_DRAFTS['workflow.state'].equals)
      part.firstChild.nodeValue = t('list.mine')
}

/** Says them in the language of the desk, @returns how, each time that the page has changed. */
export const sayerOf = (t: DeskWords) => {
  const all = Object.entries(wordsIn(t))
  return (): void => {
    sayPaths()
    sayTypes()
    sayView(t)
    for (const [selector, said] of all)
      for (const element of document.querySelectorAll(selector)) {
        const words = typeof said === 'string' ? said : said(element)
        // Of a label that is followed by a mark, the words alone.
        const place = element.childElementCount > 0 ? element.firstChild : element
        if (words && place && place.textContent !== words) place.textContent = words
      }
  }
}
