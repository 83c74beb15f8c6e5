import { aDesk } from '../desk/aDesk'

/* Writes, reviews, validates and schedules texts, all for one moment: `scheduleTexts.ts HOW_MANY MOMENT`. */
const [howMany, publishAt = ''] = process.argv.slice(2)
const desk = await aDesk()
for (let number = 1; number <= Number(howMany); number += 1) {
  const id = await desk.write('author')
  await desk.approve(id)
  await desk.act('author', 'schedule', id, { publishAt })
}
process.exit(0)
