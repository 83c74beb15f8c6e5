import { aDesk } from '../desk/aDesk'

/* Writes texts and asks for their review, of which reviewers are told: `askForReviews.ts HOW_MANY`. */
const desk = await aDesk()
for (let left = Number(process.argv.at(-1)); left > 0; left -= 1)
  await desk.act('author', 'requestReview', await desk.write('author'))
process.exit(0)
