import { setTimeout as sleep } from 'node:timers/promises'
import { speakJson } from '@/door/speakJson'
import { CallRefused } from '@/lib/errors/CallRefused'
import { logger } from '@/lib/logger'
import { requestContext } from '@/lib/requestContext'

const everything = async () => {
  console.log('\u001b[1m▲ Next.js\u001b[22m says a line\nand another\n')
  console.error(' ⨯', 'It broke:', new Error('because'))
  // Has its line in the log already, from the door.
  console.error(' ⨯', new CallRefused())
  process.emitWarning('old', 'DeprecationWarning')
  await sleep(1)
  void Promise.reject(new Error('alone'))
  await sleep(1)
  setImmediate(() => {
    throw new Error('thrown')
  })
  await sleep(50)
  console.log('The end')
}

const inRequest = async () => {
  await requestContext.run({ requestId: 'number-1' }, async () => {
    logger.info('at once')
    await sleep(1)
    console.log('later')
  })
  logger.info('outside')
}

speakJson(logger)
await (process.argv[2] === 'everything' ? everything() : inRequest())
