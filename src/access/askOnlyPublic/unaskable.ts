import { nearest } from '@/lib/nearest'
import { Refusal } from '../Refusal'

type Unaskable = {
  /** the field that was asked for */
  asked: string
  /** those that can be */
  known: readonly string[]
  parameter?: 'where' | 'sort'
}

/** The answer to a filter or an order that the public is not offered, with the field that was meant. */
export const unaskable = ({ asked, known, parameter = 'where' }: Unaskable): Refusal => {
  const near = nearest(asked, known)
  const whole = known.find((name) => asked.startsWith(`${name}.`))
  const advice =
    near && near !== asked
      ? `Did you mean ${near}?`
      : whole
        ? `Nothing within ${whole} can be asked for, only ${whole} itself: a relation is compared with ids.`
        : 'Use a field of the document itself that is in its answer.'
  return new Refusal({
    code: 'notAFilter',
    message: `You cannot filter or sort by ${asked}. ${advice}`,
    path: parameter === 'sort' ? 'sort' : `where.${asked}`,
    status: 400,
  })
}

/** The answer to a filter, or a part of one, that says nothing. */
export const saysNothing = (path: string, what: string): Refusal =>
  new Refusal({
    code: 'notAFilter',
    message: `${what} says nothing: write where[field][equals]=value, or leave it out.`,
    path,
    status: 400,
  })

/** The answer to a question about words that names no language of theirs. */
export const needsALanguage = (path: string): Refusal =>
  new Refusal({
    code: 'notAFilter',
    message: `${path} is written in each language. To filter or sort by it ask for one of them, for instance locale=en.`,
    path: 'locale',
    status: 400,
  })
