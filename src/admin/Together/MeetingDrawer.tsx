'use client'
import { Button, Drawer, useConfig, useDocumentInfo, useModal } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useId, useState } from 'react'
import type { MergePart } from '@/workflow/domain/merge'
import type { MetPart } from '@/workflow/queries/meeting'
import { Blocks } from '../Review/Blocks'
import { useDeskWords } from '../useDeskWords'
import type { OpenMeeting } from './useMerge'
import '../Review/review.css'
import './together.css'

const SLUG = 'two-texts'

type Props = OpenMeeting & {
  onClose: () => void
  /** @param chosen the parts that are taken from the newest text */
  onDecide: (chosen: ReadonlySet<MergePart>) => Promise<void>
}

/** Both texts field by field and word by word: of what both changed, one is chosen. */
export const MeetingDrawer = (props: Props) => {
  const t = useDeskWords()
  const { closeModal, modalState, openModal } = useModal()
  const isOpen = modalState[SLUG]?.isOpen
  const [wasOpen, setWasOpen] = useState(false)
  useEffect(() => {
    openModal(SLUG)
    return () => closeModal(SLUG)
    // It is open as long as it is there.
  }, [])
  useEffect(() => {
    if (isOpen) setWasOpen(true)
    else if (wasOpen) props.onClose()
  }, [isOpen])
  return (
    <Drawer slug={SLUG} title={t('together.title')}>
      <Choices {...props} />
    </Drawer>
  )
}

type Side = 'mine' | 'theirs'

const Choices = ({ meeting, onClose, onDecide, who }: Props) => {
  const t = useDeskWords()
  const both = meeting.parts.filter(({ whose }) => whose === 'both')
  const [sides, setSides] = useState<ReadonlyMap<MergePart, Side>>(new Map())
  const choose = (part: MergePart, side: Side) => setSides(new Map(sides).set(part, side))
  const chooseAll = (side: Side) => setSides(new Map(both.map((part) => [part, side])))
  const isChosen = both.every((part) => sides.has(part))
  const decide = () => onDecide(new Set(both.filter((part) => sides.get(part) === 'theirs')))
  return (
    <div className="review meeting">
      <p>
        {t('together.intro', { who })} <Versions />
      </p>
      {meeting.draft !== 'draft' && <p className="meeting__warning">{t('together.noDraft')}</p>}
      {!meeting.hasBase && <p>{t('together.noBase')}</p>}
      {both.length > 1 && (
        <div className="workflow__buttons">
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() => chooseAll('mine')}
            size="small"
            type="button"
          >
            {t('together.keepAll')}
          </Button>
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() => chooseAll('theirs')}
            size="small"
            type="button"
          >
            {t('together.takeAll')}
          </Button>
        </div>
      )}
      {both.map((part) => (
        <Question
          key={part.names.join()}
          meeting={meeting}
          onChoose={(side) => choose(part, side)}
          part={part}
          side={sides.get(part)}
        />
      ))}
      <Unasked meeting={meeting} side="theirs" />
      <Unasked meeting={meeting} side="mine" />
      {!isChosen && <p className="review__hint">{t('together.choose')}</p>}
      <div className="workflow__buttons">
        <Button disabled={!isChosen} margin={false} onClick={() => void decide()} size="medium" type="button">
          {t('together.save')}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onClose} size="medium" type="button">
          {t('together.notNow')}
        </Button>
      </div>
    </div>
  )
}

type QuestionProps = Pick<Props, 'meeting'> & {
  part: MetPart
  side: Side | undefined
  onChoose: (side: Side) => void
}

const LABELS = { mine: 'together.keepMine', theirs: 'together.takeTheirs' } as const
const HEADINGS = { mine: 'together.mine', theirs: 'together.theirs' } as const
const SIDES = ['mine', 'theirs'] as const

const Question = ({ meeting, onChoose, part, side }: QuestionProps) => {
  const t = useDeskWords()
  const name = useId()
  return (
    <fieldset className="meeting__part">
      <legend>{part.label}</legend>
      <div className="meeting__sides">
        {SIDES.map((one) => (
          <section className="meeting__side" data-chosen={side === one} key={one}>
            <h3>{t(HEADINGS[one])}</h3>
            <Text meeting={meeting} part={part} side={one} />
            <label className="meeting__choice">
              <input checked={side === one} name={name} onChange={() => onChoose(one)} type="radio" />
              {t(LABELS[one])}
            </label>
          </section>
        ))}
      </div>
    </fieldset>
  )
}

/** What one side says of a part, marked against what both began with. */
const Text = ({ meeting, part, side }: Pick<Props, 'meeting'> & { part: MetPart; side: Side }) => {
  const t = useDeskWords()
  const fields = part[side]
  const files = new Map(Object.entries(meeting.files))
  const titles = new Map(Object.entries(meeting.titles))
  if (fields.every(({ blocks }) => blocks.length === 0))
    return <p className="review__hint">{t('together.empty')}</p>
  return fields.map(({ blocks, label, mark, path }) => (
    <div className="review__field" key={path}>
      {fields.length > 1 && <h4>{label}</h4>}
      {mark === 'unseen' && <p className="review__hint">{t('review.unseen')}</p>}
      <Blocks blocks={blocks} files={files} isFolded={mark === 'changed'} t={t} titles={titles} />
    </div>
  ))
}

/** What only one of the two changed. */
const Unasked = ({ meeting, side }: Pick<Props, 'meeting'> & { side: Side }) => {
  const t = useDeskWords()
  const parts = meeting.parts.filter(({ whose }) => whose === side)
  if (parts.length === 0) return null
  return (
    <details className="meeting__unasked">
      <summary>
        {t(side === 'mine' ? 'together.onlyMine' : 'together.onlyTheirs')}{' '}
        {parts.map(({ label }) => label).join(', ')}
      </summary>
      {parts.map((part) => (
        <section key={part.names.join()}>
          <h3>{part.label}</h3>
          <Text meeting={meeting} part={part} side={side} />
        </section>
      ))}
    </details>
  )
}

const Versions = () => {
  const t = useDeskWords()
  const { config } = useConfig()
  const { collectionSlug, id } = useDocumentInfo()
  const path = `/collections/${collectionSlug}/${id}/versions` as const
  return (
    <a href={formatAdminURL({ adminRoute: config.routes.admin, path })} rel="noopener" target="_blank">
      {t('stale.versions')}
    </a>
  )
}
