import { vi } from 'vitest'

/** What the application and Payload keep for a whole process, by its name on `globalThis`. */
const OURS = /^_?(fora|payload)/

/**
 * Spec files share a process, as loading Payload's packages takes longer than most of them. None finds there what
 * another left: what is our own is loaded anew for each, and the rest is as it was.
 * @returns to be called after a spec file: forgets what came since
 */
export const noteWhatIsThere = (): (() => void) => {
  // Of a file whose tests are all left out, no hook is called: it gives back nothing by itself.
  owed.forgetTheRest?.()
  const before = { ...process.env }
  return (owed.forgetTheRest = () => {
    owed.forgetTheRest = undefined
    vi.useRealTimers()
    for (const name of Object.keys(process.env))
      if (!(name in before)) Reflect.deleteProperty(process.env, name)
    Object.assign(process.env, before)
    Reflect.ownKeys(globalThis).forEach(forget)
    vi.resetModules()
  })
}

/** What the file before has still to do; this module is loaded anew for each, and `globalThis` stays. */
const owed = globalThis as { forgetTheRest?: (() => void) | undefined }

function forget(key: string | symbol): void {
  const name = typeof key === 'symbol' ? (key.description ?? '') : key
  if (!OURS.test(name)) return
  // Payload holds its map of instances in a module, too, and that one stays loaded.
  const kept: unknown = Reflect.get(globalThis, key)
  if (name === '_payload' && kept instanceof Map) kept.clear()
  else Reflect.deleteProperty(globalThis, key)
}
