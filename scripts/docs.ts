import { writeFile } from 'node:fs/promises'
import config from '@payload-config'
import { format, resolveConfig } from 'prettier'
import { accessPage } from './docs/accessPage'
import { apiDescription } from './docs/apiDescription'
import { helpPages } from './docs/helpPages'
import { readersGuide } from './docs/readersGuide'
import { workflowPage } from './docs/workflowPage'
import { report } from './report'

const PAGES = {
  'docs/workflow.md': () => workflowPage(),
  'docs/access.md': async () => accessPage(await config),
  'docs/guide/api-consumer.md': () => readersGuide(),
  // Last: it takes up the pages above.
  'src/admin/Help/guides.json': () => helpPages(),
}

await report(async () => {
  const described = await apiDescription(await config)
  for (const [file, text] of Object.entries(described)) await writeFile(file, text)
  for (const [file, write] of Object.entries(PAGES)) {
    const options = { ...(await resolveConfig(file)), filepath: file }
    await writeFile(file, await format(await write(), options))
  }
  return `Written: ${[...Object.keys(described), ...Object.keys(PAGES)].join(', ')}`
})
