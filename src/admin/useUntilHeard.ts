import { useCallback, useEffect, useRef, useState } from 'react'

/** An editor tells its form of a change once the browser is idle, after so many milliseconds at most (Payload). */
const AT_MOST_MS = 500
/** The same where a browser does not say when it is idle. */
const WITHOUT_IDLE_MS = 100

/** Who asked to be told that the browser is idle is told in that order: the editors have been told before. */
const untilEditorsTold = () =>
  new Promise<void>((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: AT_MOST_MS })
    else setTimeout(resolve, WITHOUT_IDLE_MS)
  })

/**
 * What was typed into an editor last is not in the form yet: a save of the form as it stands would leave it out.
 * @returns a wait until the form holds all that was typed before
 */
export const useUntilHeard = (): (() => Promise<void>) => {
  const waiting = useRef<(() => void)[]>([])
  const [turn, setTurn] = useState(0)
  // The form reads its fields as they were drawn: what the editors told is drawn together with this.
  useEffect(() => {
    for (const resolve of waiting.current.splice(0)) resolve()
  }, [turn])
  return useCallback(async () => {
    await untilEditorsTold()
    await new Promise<void>((resolve) => {
      waiting.current.push(resolve)
      setTurn((before) => before + 1)
    })
  }, [])
}
