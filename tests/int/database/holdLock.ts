// A process that takes the lock of a database: `node scripts/run.mjs … FILE [stay]`.
import { takeLock } from '@/database/lock'

const [file = '', stay] = process.argv.slice(2)
takeLock(file)
process.stdout.write('taken\n')
if (stay) setInterval(() => undefined, 1000)
