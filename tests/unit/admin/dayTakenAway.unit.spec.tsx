// @vitest-environment happy-dom
import { act, type ChangeEvent } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, it, vi } from 'vitest'
import { TransitionForm } from '@/admin/Workflow/TransitionForm'

// Payload's own has style sheets that only a bundler reads.
vi.mock('@payloadcms/ui', () => ({
  Button: ({ children, id, onClick }: { children: string; id?: string; onClick: () => void }) => (
    <button id={id} onClick={onClick}>
      {children}
    </button>
  ),
  useTranslation: () => ({ i18n: { language: 'en' }, t: (key: string) => key }),
}))
vi.mock('@/admin/Workflow/useDesk', () => ({ useDesk: () => ({}) }))
vi.mock('@/admin/Workflow/AskDay', () => ({
  AskDay: ({ onChange, value }: { onChange: (day: string) => void; value: string }) => (
    <input
      onChange={({ target }: ChangeEvent<HTMLInputElement>) => onChange(target.value)}
      type="text"
      value={value}
    />
  ),
}))

it('a day that was chosen in the form of a new text, and is taken away at the text, is not sent', async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  const onConfirm = vi.fn()
  const host = document.body.appendChild(document.createElement('div'))
  await act(() => {
    createRoot(host).render(
      <TransitionForm
        available={{ name: 'requestReview', label: 'Request review', asks: { dueOn: 'optional' } } as never}
        isBusy={false}
        naming={null}
        onCancel={() => undefined}
        onConfirm={onConfirm}
        problems={[]}
        typed={{ comment: 'Hello', dueOn: '2031-01-01' }}
      />,
    )
    return Promise.resolve()
  })
  const day = host.querySelector('input')
  expect(day?.value).toBe('2031-01-01')
  const press = () => host.querySelector<HTMLButtonElement>('#confirm-requestReview')?.click()
  act(press)
  expect(onConfirm).toHaveBeenLastCalledWith({ comment: 'Hello', dueOn: '2031-01-01' })
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(day, '')
    day?.dispatchEvent(new Event('input', { bubbles: true }))
  })
  act(press)
  expect(onConfirm).toHaveBeenLastCalledWith({ comment: 'Hello' })
})
