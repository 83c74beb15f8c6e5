'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { networkStore } from '../Session/network'
import { sendJson } from '../sendJson'
import { useDeskWords } from '../useDeskWords'
import './together.css'

type Person = { name: string; field: string | null }

/** How often one looks who else is there. */
const EVERY_MS = 5_000
/** How often one says that one is still there, unless one goes to another field: nobody is gone before 30 seconds. */
const SAY_MS = 10_000
/** Timers are not exact: what is due within this is due now. */
const NEARLY_MS = 1_000
/** Who does nothing for so long is not there. */
const IDLE_MS = 10 * 60_000
const ACTIVITY = ['pointerdown', 'keydown', 'focusin'] as const

/**
 * Who else has this text open, and in which field they are: beside the buttons of the form, or where it is put.
 */
export const Presence = ({ isInPlace = false }: { isInPlace?: boolean }) => {
  const t = useDeskWords()
  const people = usePresence()
  const names = people.map(({ name }) => name).join(', ')
  const places = people.map(({ name, field }) => (field ? `${name} (${field})` : name)).join(', ')
  return (
    <>
      {people.length > 0 && isInPlace && <p className="presence">{t('presence.also', { who: places })}</p>}
      {people.length > 0 && !isInPlace && (
        <>
          <p className="presence presence--beside">{t('presence.also', { who: places })}</p>
          {createPortal(
            <p className="presence presence--below">{t('presence.also', { who: places })}</p>,
            document.body,
          )}
        </>
      )}
      {/* Read out when somebody comes or goes, not whenever they move to another field. */}
      <p className="presence__said" role="status">
        {people.length > 0 && t('presence.also', { who: names })}
      </p>
    </>
  )
}

const usePresence = (): Person[] => {
  const t = useDeskWords()
  const { config } = useConfig()
  const { collectionSlug, id, isTrashed } = useDocumentInfo()
  const [people, setPeople] = useState<Person[]>([])
  const path = `${config.routes.api}/presence`
  const isThere = collectionSlug && id !== undefined && !isTrashed
  useEffect(() => {
    if (!isThere) return
    let isOver = false
    let lastActive = Date.now()
    let asked = 0
    let said: { at: number; field: string | undefined } | undefined
    const place = { collection: collectionSlug, id: String(id) }
    const beat = async () => {
      if (document.hidden || Date.now() - lastActive > IDLE_MS) return setPeople([])
      asked = Date.now()
      const field = fieldInFocus()
      const isToSay = !said || said.field !== field || asked - said.at > SAY_MS - NEARLY_MS
      const before = said
      if (isToSay) said = { at: asked, field }
      const answer = await sendJson<{ people: Person[] }>({
        path,
        body: isToSay ? { ...place, field } : { ...place, isLooking: true },
        t,
      })
      if (isOver) return
      if (!answer.ok) said = before
      networkStore.report({ isAnswered: answer.ok || answer.errors.length > 0 })
      // Where nobody knows, nobody is said to be there.
      setPeople(answer.ok ? answer.body.people : [])
    }
    const noteActivity = () => {
      const wasIdle = Date.now() - lastActive > IDLE_MS
      lastActive = Date.now()
      if (wasIdle) void beat()
    }
    const leave = () => {
      said = undefined
      const body = JSON.stringify({ ...place, isLeaving: true })
      navigator.sendBeacon(path, new Blob([body], { type: 'application/json' }))
    }
    const comeOrGo = () => (document.hidden ? leave() : void beat())
    // Whoever comes back from another window has been told nothing while they were away, or a moment ago.
    const comeBack = () => {
      if (Date.now() - asked > NEARLY_MS) void beat()
    }
    void beat()
    const timer = setInterval(() => void beat(), EVERY_MS)
    for (const name of ACTIVITY) document.addEventListener(name, noteActivity, true)
    document.addEventListener('visibilitychange', comeOrGo)
    window.addEventListener('focus', comeBack)
    window.addEventListener('pagehide', leave)
    return () => {
      isOver = true
      clearInterval(timer)
      for (const name of ACTIVITY) document.removeEventListener(name, noteActivity, true)
      document.removeEventListener('visibilitychange', comeOrGo)
      window.removeEventListener('focus', comeBack)
      window.removeEventListener('pagehide', leave)
      leave()
    }
    // The words of the desk do not change while a form is open.
  }, [collectionSlug, id, isThere, path])
  return people
}

/** The field of the collection that the cursor is in. A rich text has no id, but its label names one. */
const fieldInFocus = (): string | undefined => {
  for (let at = document.activeElement; at; at = at.parentElement) {
    const label = at.classList.contains('field-type') && at.querySelector('label[for^="field-"]')
    const id = at.id.startsWith('field-') ? at.id : label && label.getAttribute('for')
    if (id) return id.slice('field-'.length).split('__')[0]
  }
  return undefined
}
