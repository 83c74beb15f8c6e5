import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { Forums } from '@/collections/Forums'
import { Users } from '@/collections/Users'
import { database } from '@/database'
import { DEFAULT_LOCALE, LOCALES } from '@/i18n/locales'
import { env } from '@/lib/env'
import { explainError } from '@/lib/errors/explainError'
import { logger } from '@/lib/logger'

const root = path.dirname(fileURLToPath(import.meta.url))

export default buildConfig({
  admin: { user: Users.slug, importMap: { baseDir: path.resolve(root, 'src') } },
  collections: [Forums, Users],
  db: database(),
  editor: lexicalEditor(),
  localization: {
    locales: LOCALES.map(({ code, name }) => ({ code, label: name })),
    defaultLocale: DEFAULT_LOCALE,
    fallback: false,
  },
  hooks: { afterError: [explainError] },
  logger,
  secret: env.PAYLOAD_SECRET ?? '',
  sharp,
  telemetry: false,
  typescript: { outputFile: path.resolve(root, 'src/payload-types.ts') },
})
