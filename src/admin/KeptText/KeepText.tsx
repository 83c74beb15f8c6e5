'use client'
import {
  Button,
  toast,
  useAllFormFields,
  useAuth,
  useConfig,
  useDocumentInfo,
  useForm,
  useFormModified,
  useLocale,
} from '@payloadcms/ui'
import { type ReactNode, useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { Meeting } from '@/workflow/queries/meeting'
import { sendJson } from '../sendJson'
import { sessionStore } from '../Session/session'
import { useDeskWords } from '../useDeskWords'
import { deskStore } from '../Workflow/deskStore'
import { useDesk } from '../Workflow/useDesk'
import { When } from '../Workflow/When'
import { keptTexts, type Keeper, type KeptText } from './keptTexts'
import { ownKept } from './ownKept'

/** What is typed is kept at least so often. */
const EVERY_MS = 300
/** Before every step: what was typed over an unknown one is never newer than what is there. */
const NOBODY_KNOWS = '0'
/** What a person does that can change a form, wherever it is: a choice may be made in a drawer beside it. */
const DEEDS = ['beforeinput', 'click', 'drop', 'input', 'keydown', 'paste', 'pointerdown'] as const

/**
 * Keeps what is typed into this form until it is saved, and offers what was typed before and never saved. That it is kept is
 * said a moment after it was typed, below what may be pressed in that moment: nothing moves away.
 */
export const KeepText = ({ children }: { children: ReactNode }) => {
  const { user } = useAuth()
  const { config } = useConfig()
  const { collectionSlug, hasSavePermission, id, isTrashed } = useDocumentInfo()
  const person = user && hasSavePermission && !isTrashed ? String(user.id) : undefined
  const { code: locale } = useLocale()
  const form = `${collectionSlug}/${id ?? 'new'}/${locale}`
  const keeper = useKeeper(config.routes.api, person)
  const at = useKeeping(keeper, form)
  const [offered, setOffered] = useOffer(keeper, form)
  const setAside = useSetAside(keeper, form)
  return (
    <>
      {offered && <Offer key={offered.name} kept={offered} onDone={setOffered} setAside={setAside} />}
      {children}
      {at && <Kept at={at} />}
    </>
  )
}

/** The key of the person at the form, for as long as the page is open: the session may end before. */
const useKeeper = (api: string, person: string | undefined): Keeper | undefined => {
  const [keeper, setKeeper] = useState<Keeper>()
  const standing = useSyncExternalStore(sessionStore.subscribe, sessionStore.get, sessionStore.get)
  useEffect(() => {
    // They have signed out in another tab, and in again here: there is no new form that says so.
    if (person && standing === 'here') keptTexts.goOn(person)
  }, [person, standing])
  useEffect(() => {
    if (!person) return
    let isOver = false
    // Without a key, or where a browser keeps nothing, one works as without this.
    keptTexts
      .forgetOld()
      .then(() => keptTexts.open(api, person))
      .then((opened) => !isOver && setKeeper(opened))
      .catch(() => undefined)
    return () => {
      isOver = true
    }
  }, [api, person])
  return keeper
}

/** @returns when what is in the form was last kept, in milliseconds since 1970 */
const useKeeping = (keeper: Keeper | undefined, form: string): number | undefined => {
  const [fields] = useAllFormFields()
  const { getData } = useForm()
  const isModified = useFormModified()
  const { seen } = useDesk()
  const [at, setAt] = useState<number>()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const newest = useRef(() => Promise.resolve())

  useEffect(() => {
    newest.current = async () => {
      // What was saved meanwhile is not kept again.
      if (!keeper || !isModified) return
      const readAt = Date.now()
      const isKept = await ownKept.keep((name) =>
        keptTexts.keep(keeper, form, { name, seen, values: getData() }),
      )
      setAt(isKept ? readAt : undefined)
    }
  }, [form, getData, isModified, keeper, seen])

  useEffect(() => {
    if (!isModified || !keeper) return
    if (timer.current) return
    timer.current = setTimeout(() => {
      timer.current = undefined
      // A full disk, a private window: what is typed is then in the form alone.
      newest.current().catch(() => setAt(undefined))
    }, EVERY_MS)
    // What was typed before the step of the text was known is kept once more, with it.
  }, [fields, isModified, keeper, seen])

  useEffect(() => {
    ownKept.begin()
    DEEDS.forEach((deed) => document.addEventListener(deed, ownKept.touch, { capture: true }))
    return () => {
      DEEDS.forEach((deed) => document.removeEventListener(deed, ownKept.touch, { capture: true }))
      clearTimeout(timer.current)
      timer.current = undefined
    }
  }, [form])

  return isModified ? at : undefined
}

/** @returns what keeps the text that is in the form as one of its own, if anything was typed: it is offered in its turn */
const useSetAside = (keeper: Keeper | undefined, form: string) => {
  const { getData } = useForm()
  const isModified = useFormModified()
  const { seen } = useDesk()
  return useCallback(async (): Promise<KeptText | undefined> => {
    if (!keeper || !isModified) return undefined
    const text = { seen, values: getData() }
    const name = await ownKept.setAside((own) => keptTexts.keep(keeper, form, { name: own, ...text }))
    return { name, at: Date.now(), ...text }
  }, [form, getData, isModified, keeper, seen])
}

const useOffer = (keeper: Keeper | undefined, form: string) => {
  const t = useDeskWords()
  const { address } = useDesk()
  const [offered, setOffered] = useState<KeptText>()
  useEffect(() => {
    if (!keeper) return
    /** An editor may give a form once more what was just saved, and the page be left before it is forgotten. */
    const isInTheText = async ({ seen, values }: KeptText): Promise<boolean> => {
      if (!address) return false
      const body = { expected: seen ?? NOBODY_KNOWS, text: values }
      const answer = await sendJson<Meeting>({ path: `${address}/merge`, body, t })
      return answer.ok && answer.body.parts.every(({ whose }) => whose === 'theirs')
    }
    const newest = async (): Promise<KeptText | undefined> => {
      const kept = await keptTexts.newest(keeper, form)
      if (!kept || !(await isInTheText(kept))) return kept
      await keptTexts.forget([kept.name])
      return newest()
    }
    newest()
      .then(setOffered)
      .catch(() => undefined)
    // When the form opens: what is typed into it from then on is its own.
  }, [form, keeper])
  return [offered, setOffered] as const
}

const Kept = ({ at }: { at: number }) => {
  const t = useDeskWords()
  return (
    <p className="workflow__hint">
      {t('kept.inBrowser')} <When at={new Date(at).toISOString()} />
    </p>
  )
}

type Offered = {
  kept: KeptText
  setAside: () => Promise<KeptText | undefined>
  /** @param next what is offered now */
  onDone: (next: KeptText | undefined) => void
}

const Offer = ({ kept, onDone, setAside }: Offered) => {
  const t = useDeskWords()
  const { address, seen } = useDesk()
  const { reset, setModified } = useForm()
  const [isAsking, setAsking] = useState(false)
  const putBack = useCallback(async () => {
    const typed = await setAside()
    await reset(kept.values)
    setModified(true)
    ownKept.adopt(kept.name)
    onDone(typed)
    if (!address || kept.seen === seen) return
    // It was typed over an older text: whose changes it would replace is asked before it is saved.
    deskStore.standAt(address, kept.seen ?? NOBODY_KNOWS)
    await deskStore.checkStale(address)
  }, [address, kept, onDone, reset, seen, setAside, setModified])
  const forget = async () => {
    await keptTexts.forget([kept.name])
    onDone(undefined)
  }
  return (
    <div aria-label={t('kept.title')} className="workflow__form" role="group">
      <p>
        {t('kept.offer')} <When at={new Date(kept.at).toISOString()} />
      </p>
      {isAsking && <p>{t('kept.forgetQuestion')}</p>}
      <div className="workflow__buttons">
        {isAsking ? (
          <>
            <Button margin={false} onClick={() => setAsking(false)} size="small" type="button">
              {t('kept.forgetNo')}
            </Button>
            <Button
              buttonStyle="secondary"
              className="takes-away"
              margin={false}
              onClick={() => void forget()}
              size="small"
              type="button"
            >
              {t('kept.forgetYes')}
            </Button>
          </>
        ) : (
          <>
            <Button
              disabled={address !== '' && seen === undefined}
              margin={false}
              onClick={() => putBack().catch(() => toast.error(t('kept.notPutBack')))}
              size="small"
              type="button"
            >
              {t('kept.putBack')}
            </Button>
            <Button
              buttonStyle="secondary"
              className="takes-away"
              margin={false}
              onClick={() => setAsking(true)}
              size="small"
              type="button"
            >
              {t('kept.forget')}
            </Button>
          </>
        )}
      </div>
    </div>
  )
}
