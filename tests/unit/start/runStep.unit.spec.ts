import { expect, it } from 'vitest'
import { runStep } from '../../../scripts/start/runStep.mjs'

const step = (script: string, longest?: number) =>
  runStep({
    ...{ title: 'Waiting', command: process.execPath, args: ['-e', script], env: process.env },
    ...{ advice: 'Try again.', ...(longest !== undefined && { longest }) },
  })

it('a step that takes too long is ended, and says so after what it said last', async () => {
  await expect(step('setInterval(() => {}, 1000)', 300)).rejects.toThrow(
    'Waiting took longer than 0.005 minutes',
  )
})

it('a step of which nobody knows how long it takes is not ended', async () => {
  expect(await step("setTimeout(() => console.log('done'), 400)", 0)).toBe('done\n')
})

it('what a step said last is said when it fails', async () => {
  await expect(step("console.error('No such table.'); process.exit(1)")).rejects.toThrow('No such table.')
})
