import type { DeskWords } from '@/i18n/desk/words'

type Guided = { context: 'menu' | 'input' | 'value' }
type Changed = { action: string; label?: string; labels?: readonly string[] }
type Focused = { context: 'menu' | 'value'; focused: unknown; label: string; options: readonly unknown[] }

/** What is done with an option, in the words of the list that reacts to it. */
const DONE = {
  'select-option': 'spoken.chosen',
  'deselect-option': 'spoken.removed',
  'pop-value': 'spoken.removed',
  'remove-value': 'spoken.removed',
  clear: 'spoken.cleared',
} as const

const isDone = (action: string): action is keyof typeof DONE => action in DONE

/** What a list of choices (react-select) tells a screen reader, which it does in English unless told otherwise. */
export const spokenList = (t: DeskWords) => ({
  screenReaderStatus: ({ count }: { count: number }) => t('search.found', { count }),
  ariaLiveMessages: {
    guidance: ({ context }: Guided) => t(`spoken.${context}`),
    onChange: ({ action, label = '', labels = [] }: Changed) =>
      isDone(action) ? t(DONE[action], { title: label || labels.join(', ') }) : '',
    onFilter: ({ resultsMessage }: { resultsMessage: string }) => resultsMessage,
    onFocus: ({ context, focused, label, options }: Focused) =>
      context === 'menu'
        ? t('spoken.at', { title: label, place: options.indexOf(focused) + 1, count: options.length })
        : label,
  },
})
