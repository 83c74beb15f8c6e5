'use client'
import { useAllFormFields, useDocumentInfo, useLivePreviewContext, useLocale } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { useDeskWords } from '../useDeskWords'
import './live.css'

/** Pixels of the windows in which a page is looked at. */
const WIDTHS = { phone: 375, tablet: 768, desktop: 1280 } as const
type Width = keyof typeof WIDTHS

/** How long somebody pauses in typing before the page follows, in milliseconds. */
const PAUSE_MS = 300
/** As Payload calls its messages to a preview. */
const TYPE = 'payload-live-preview'

/** The page of the text beside its form, as it stands there, in the width of a phone, a tablet or a desktop. */
export const LiveWindow = () => {
  const t = useDeskWords()
  const { isLivePreviewing, shouldRenderIframe, url } = useLivePreviewContext()
  const [width, setWidth] = useState<Width>('phone')
  const frame = useRef<HTMLIFrameElement>(null)
  const room = useRef<HTMLDivElement>(null)
  const address = (isLivePreviewing && shouldRenderIframe && url) || null
  const isShown = address !== null
  useTyped(frame, isShown)
  const { height, scale } = useScale(room, { width: WIDTHS[width], isShown })
  if (address === null) return null
  return (
    <section aria-label={t('live.title')} className="live">
      <div className="live__bar">
        <p>{t('live.about')}</p>
        <div aria-label={t('live.width')} className="live__widths" role="group">
          {(Object.keys(WIDTHS) as Width[]).map((one) => (
            <button aria-pressed={one === width} key={one} onClick={() => setWidth(one)} type="button">
              {t(`live.${one}`)}
            </button>
          ))}
        </div>
      </div>
      <div className="live__room" ref={room}>
        <iframe
          ref={frame}
          src={address}
          style={{ height: height / scale, transform: `scale(${scale})`, width: WIDTHS[width] }}
          title={t('live.title')}
        />
      </div>
    </section>
  )
}

/** Tells the page in the frame what stands in the form, whenever somebody pauses in typing. */
const useTyped = (frame: RefObject<HTMLIFrameElement | null>, isShown: boolean) => {
  const [state] = useAllFormFields()
  const { id } = useDocumentInfo()
  const { code } = useLocale()
  /** How often the page has said that it listens: once each time that it is loaded. */
  const [heard, setHeard] = useState(0)
  useEffect(() => {
    const hear = ({ data, origin, source }: MessageEvent<{ type?: unknown; ready?: unknown } | null>) => {
      if (origin !== window.location.origin || source !== frame.current?.contentWindow) return
      if (data?.type === TYPE && data.ready) setHeard((before) => before + 1)
    }
    window.addEventListener('message', hear)
    return () => window.removeEventListener('message', hear)
  }, [frame])
  useEffect(() => {
    if (!isShown || heard === 0) return
    const tell = () => {
      const message = { type: TYPE, data: { ...reduceFieldsToValues(state, true), id }, locale: code }
      frame.current?.contentWindow?.postMessage(message, window.location.origin)
    }
    const timer = setTimeout(tell, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [code, frame, heard, id, isShown, state])
}

/** By how much a page of this width is drawn smaller, to fit beside the form. */
const useScale = (
  room: RefObject<HTMLDivElement | null>,
  { isShown, width }: { isShown: boolean; width: number },
) => {
  const [size, setSize] = useState({ height: 0, width: 0 })
  useEffect(() => {
    const element = room.current
    if (!isShown || !element) return
    const observer = new ResizeObserver(() =>
      setSize({ height: element.clientHeight, width: element.clientWidth }),
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [isShown, room])
  return { height: size.height, scale: size.width ? Math.min(1, size.width / width) : 1 }
}
