'use client'
import { toast, useAuth, useForm } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { merged, type MergePart } from '@/workflow/domain/merge'
import { isTransitionName } from '@/workflow/domain/table'
import type { Meeting } from '@/workflow/queries/meeting'
import { sendJson } from '../sendJson'
import { useDeskWords } from '../useDeskWords'
import { useUntilHeard } from '../useUntilHeard'
import { changesSince } from '../Workflow/afterLostAnswer'
import { deskStore } from '../Workflow/deskStore'
import { useStillForm } from '../Workflow/useStillForm'

export type MergeOutcome = 'saved' | 'stale' | 'refused'

/** Both texts, and who saved the other one. */
export type OpenMeeting = { meeting: Meeting; who: string }

type Due = { expected: string; takenIn: string; tries: number }

/** Before every step: then nobody knows what was typed over what. */
const NOBODY_KNOWS = '0'
/** Whoever loses the race so often is asked. */
const MOST_TRIES = 3
const LONG_MS = 12_000
const NONE: ReadonlySet<MergePart> = new Set()

/**
 * Puts what is typed and what was saved meanwhile together in the form, and saves it on top of the newest text. If
 * that has moved on once more, it begins anew: what is typed stays in the form, and kept, until it is saved.
 * @param send saves the form on top of a step
 */
export const useMerge = ({
  address,
  send,
}: {
  address: string
  send: (expected: string) => Promise<MergeOutcome>
}) => {
  const t = useDeskWords()
  const { user } = useAuth()
  const { getData, reset, setModified, setProcessing } = useForm()
  const [open, setOpen] = useState<OpenMeeting>()
  const [due, setDue] = useState<Due>()
  const holdStill = useStillForm()
  const untilHeard = useUntilHeard()

  const whoSaved = (): string => {
    const { seen = NOBODY_KNOWS, stale } = deskStore.get(address)
    const saved = stale ? changesSince(seen, stale).filter(({ name }) => !isTransitionName(name)) : []
    return [...new Set(saved.map(({ who }) => (who === user?.name ? t('stale.you') : who)))].join(', ')
  }

  /** @returns false: it is saved later, when the form shows it */
  const begin = async (tries = 1): Promise<false> => {
    // Payload has said that the save was refused; what follows says more.
    toast.dismiss()
    setProcessing(true)
    await untilHeard()
    const typed = JSON.stringify(getData())
    const { seen = NOBODY_KNOWS } = deskStore.get(address)
    const body = { expected: seen, text: JSON.parse(typed) as unknown }
    const answer = await sendJson<Meeting>({ path: `${address}/merge`, body, t })
    if (!answer.ok) {
      setProcessing(false)
      toast.error(answer.message)
      return false
    }
    await untilHeard()
    if (JSON.stringify(getData()) !== typed) return begin(tries)
    const met = { meeting: answer.body, who: whoSaved() }
    if (met.meeting.isQuiet && tries <= MOST_TRIES) await fill(met, NONE, tries)
    else {
      setProcessing(false)
      setOpen(met)
    }
    return false
  }

  const fill = async ({ meeting, who }: OpenMeeting, chosen: ReadonlySet<MergePart>, tries: number) => {
    const { expected, parts, theirs } = meeting
    deskStore.hold(address)
    setProcessing(true)
    const goOn = holdStill()
    try {
      await reset(merged(parts, { mine: getData(), theirs, chosen }))
    } catch {
      deskStore.release(address)
      toast.error(t('together.notFilled'))
      return
    } finally {
      setProcessing(false)
      goOn()
    }
    setModified(true)
    deskStore.standOn(address, expected)
    const taken = parts.filter((part) => part.whose === 'theirs' || chosen.has(part))
    const fields = taken.map(({ label }) => label).join(', ')
    setDue({ expected, takenIn: fields && t('together.takenIn', { who, fields }), tries })
  }

  // When the form shows what is to be saved: the save sends what the form holds.
  useEffect(() => {
    if (!due) return
    setDue(undefined)
    const saveIt = async () => {
      const outcome = await send(due.expected)
      if (outcome === 'stale') await begin(due.tries + 1)
      if (outcome !== 'saved' || !due.takenIn) return
      deskStore.tell(address, due.takenIn)
      toast.info(due.takenIn, { duration: LONG_MS })
    }
    void saveIt()
  }, [due])

  return {
    begin,
    open,
    close: () => setOpen(undefined),
    decide: async (chosen: ReadonlySet<MergePart>) => {
      setOpen(undefined)
      if (open) await fill(open, chosen, 1)
    },
  }
}
