'use client'
import { useId, useState } from 'react'
import { FindPage } from '../Search/PickPage'
import { useDeskWords } from '../useDeskWords'
import { AskField } from './AskField'
import { DEPARTURES } from './asked'

type Departure = { notice: string; redirectTo: string; gone: boolean }

type Props = { onChange: (departure: Departure) => void; problem: string | undefined }

/** What readers find where a text was: a notice, another page, or nothing. One is chosen, and only that is said. */
export const AskDeparture = ({ onChange, problem }: Props) => {
  const t = useDeskWords()
  const group = useId()
  const [chosen, setChosen] = useState<keyof Departure>('notice')
  const [typed, setTyped] = useState({ notice: '', redirectTo: '' })
  const say = (name: keyof Departure, words: typeof typed) => {
    setChosen(name)
    setTyped(words)
    onChange({
      notice: name === 'notice' ? words.notice : '',
      redirectTo: name === 'redirectTo' ? words.redirectTo : '',
      gone: name === 'gone',
    })
  }
  return (
    <fieldset className="workflow__choice">
      <legend>{t('ask.departure')}</legend>
      {DEPARTURES.map((name) => (
        <label className="workflow__check" key={name}>
          <input checked={chosen === name} name={group} onChange={() => say(name, typed)} type="radio" />
          {t(`ask.departure.${name}`)}
        </label>
      ))}
      {chosen === 'gone' ? (
        <p className={problem ? 'workflow__problem' : 'workflow__hint'}>{problem ?? t('ask.gone.hint')}</p>
      ) : (
        <AskField
          hint={t(`ask.${chosen}.hint`)}
          isRequired
          isShort={chosen === 'redirectTo'}
          key={chosen}
          label={t(`ask.${chosen}.label`)}
          name={chosen}
          onChange={(value) => say(chosen, { ...typed, [chosen]: value })}
          problem={problem}
          value={typed[chosen]}
        />
      )}
      {chosen === 'redirectTo' && (
        <FindPage
          onFound={(path, language) => say('redirectTo', { ...typed, redirectTo: `${path}_${language}` })}
        />
      )}
    </fieldset>
  )
}
