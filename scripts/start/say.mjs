/** pino's numbers of levels, in which the server speaks too. */
const LEVELS = { info: 30, error: 50 }

let isLog = process.env.NODE_ENV === 'production' && !process.stdout.isTTY

/** From here on, where a service reads it, each line is one JSON object, as those of the server are. */
export const speakToLog = (env) => {
  isLog = env.NODE_ENV === 'production' && !process.stdout.isTTY
}

/** Whether a collector of logs reads what is said, and no person. */
export const isSpeakingToLog = () => isLog

/**
 * Says something: plainly to a person, as a line of the log in production. All of the log is on standard output.
 * @param text may have several lines
 */
export const say = (text, { isError = false } = {}) => {
  if (isLog) {
    const level = isError ? LEVELS.error : LEVELS.info
    console.log(JSON.stringify({ level, time: new Date().toISOString(), msg: text.trim() }))
  } else if (isError) console.error(text)
  else console.log(text)
}
