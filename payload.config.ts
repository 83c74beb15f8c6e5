import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { de } from '@payloadcms/translations/languages/de'
import { en } from '@payloadcms/translations/languages/en'
import { fr } from '@payloadcms/translations/languages/fr'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { truthfulQueries, withoutSignIn } from '@/access/graphqlSchema'
import { ownOrigins } from '@/access/ownOrigins'
import { sayRefusal } from '@/access/sayRefusal'
import { tighten } from '@/access/tighten'
import { Absences } from '@/collections/Absences'
import { Assignments } from '@/collections/Assignments'
import { AuditLog } from '@/collections/AuditLog'
import { CalendarFeeds } from '@/collections/CalendarFeeds'
import { ChangeNotes } from '@/collections/ChangeNotes'
import { Comments } from '@/collections/Comments'
import { Contributions } from '@/collections/Contributions'
import { Editions } from '@/collections/Editions'
import { Jobs } from '@/collections/Jobs'
import { LinkChecks } from '@/collections/LinkChecks'
import { Listings } from '@/collections/Listings'
import { Media } from '@/collections/Media'
import { Notifications } from '@/collections/Notifications'
import { Outbox } from '@/collections/Outbox'
import { Presence } from '@/collections/Presence'
import { PreviewLinks } from '@/collections/PreviewLinks'
import { Records } from '@/collections/Records'
import { ReleaseItems, Releases } from '@/collections/Releases'
import { SearchIndex } from '@/collections/SearchIndex'
import { Proposals } from '@/collections/Proposals'
import { Redirects } from '@/collections/Redirects'
import { ProgramRequests, ProgramTexts, ServiceAccounts, ServiceKeys } from '@/collections/ServiceAccounts'
import { Subscriptions } from '@/collections/Subscriptions'
import { Users } from '@/collections/Users'
import { WebhookDeliveries, Webhooks } from '@/collections/Webhooks'
import { CONTENT_COLLECTIONS } from '@/contentTypes/collections'
import { database } from '@/database'
import { chooseForLists } from '@/fields/inLists'
import { guardIncoming } from '@/fields/incoming'
import { editor } from '@/fields/richText/editor'
import { vocabulariesEndpoint } from '@/fields/vocabularies/endpoint'
import { Site } from '@/globals/Site'
import { DESK_TRANSLATIONS } from '@/i18n/desk/translations'
import { sayInEvery } from '@/i18n/forms/sayInEvery'
import { DEFAULT_LOCALE, LOCALES } from '@/i18n/locales'
import { env } from '@/lib/env'
import { assertSafeProduction } from '@/lib/assertSafeProduction'
import { explainError } from '@/lib/errors/explainError'
import { loggingLevels } from '@/lib/errors/loggingLevels'
import { logger } from '@/lib/logger'
import { MARK } from '@/lib/mark'
import { mailer } from '@/lib/mailer'
import { changesEndpoint } from '@/workflow/changes'
import { searchEndpoint } from '@/workflow/search'
import { draftsEndpoint } from '@/workflow/programDrafts'
import { transitionsEndpoint } from '@/workflow/transitions'
import { reportCsv } from '@/workflow/reports'

const root = path.dirname(fileURLToPath(import.meta.url))

if (!env.isBuilding) assertSafeProduction(env)

const origins = ownOrigins(env.SERVER_URL)

const config = buildConfig({
  admin: {
    // The default avatar would ask gravatar.com for a picture of each member of staff.
    avatar: 'default',
    user: Users.slug,
    dateFormat: 'd MMM yyyy, HH:mm',
    importMap: { baseDir: path.resolve(root, 'src') },
    components: {
      graphics: { Icon: '/admin/Brand/Icon#Icon', Logo: '/admin/Brand/Logo#Logo' },
      providers: [
        '/admin/Session/SessionGuard#SessionGuard',
        '/admin/ControlNames/ControlNames#ControlNames',
        '/admin/Focus/KeepFocus#KeepFocus',
        '/admin/Menu/OpenMenu#OpenMenu',
        '/admin/Together/AskBeforeLeaving#AskBeforeLeaving',
      ],
      header: ['/admin/Focus/SkipLinks#SkipLinks'],
      logout: { Button: '/admin/KeptText/SignOut#SignOut' },
      actions: ['/admin/Search/Search#Search', '/admin/Notices/Bell#Bell'],
      beforeNavLinks: [
        '/admin/Calendar/CalendarLink#CalendarLink',
        '/admin/Releases/ReleasesLink#ReleasesLink',
        '/admin/Webhooks/WebhooksLink#WebhooksLink',
        '/admin/Reports/ReportsLink#ReportsLink',
        '/admin/Programs/ProgramsLink#ProgramsLink',
      ],
      afterNavLinks: ['/admin/Help/HelpLink#HelpLink'],
      views: {
        account: { Component: '/admin/Account/Account#Account' },
        dashboard: { Component: '/admin/Dashboard/Dashboard#Dashboard' },
        createFirstUser: {
          Component: '/admin/Account/FirstAccount#FirstAccount',
          path: '/create-first-user',
        },
        calendar: { Component: '/admin/Calendar/Calendar#Calendar', path: '/calendar' },
        releases: { Component: '/admin/Releases/Releases#Releases', path: '/releases', exact: true },
        release: { Component: '/admin/Releases/Release#Release', path: '/releases/:id' },
        import: { Component: '/admin/Import/Import#Import', path: '/import', exact: false },
        reports: { Component: '/admin/Reports/Reports#Reports', path: '/reports', exact: false },
        webhooks: { Component: '/admin/Webhooks/Webhooks#Webhooks', path: '/webhooks', exact: true },
        webhook: { Component: '/admin/Webhooks/Webhook#Webhook', path: '/webhooks/:id' },
        programs: { Component: '/admin/Programs/Programs#Programs', path: '/programs' },
        help: { Component: '/admin/Help/Help#Help', path: '/help', exact: false },
        join: { Component: '/admin/Account/Join#Join', path: '/join', exact: false },
        forgot: { Component: '/admin/Account/AskForLink#AskForLink', path: '/forgot' },
      },
    },
    meta: {
      description: 'The editorial desk of Fora.',
      icons: [{ rel: 'icon', type: 'image/svg+xml', url: MARK }],
      openGraph: { siteName: 'Fora', title: 'Fora' },
      titleSuffix: '· Fora',
    },
  },
  collections: [
    ...Object.values(CONTENT_COLLECTIONS),
    ...[Media, Redirects, Users],
    ...[Records, AuditLog, Editions, ChangeNotes, Contributions, Outbox, Proposals, Listings],
    ...[
      SearchIndex,
      Jobs,
      Presence,
      Notifications,
      Subscriptions,
      CalendarFeeds,
      Absences,
      Assignments,
      Comments,
      PreviewLinks,
      LinkChecks,
      Releases,
      ReleaseItems,
      Webhooks,
      WebhookDeliveries,
      ServiceAccounts,
      ServiceKeys,
      ProgramTexts,
      ProgramRequests,
    ],
  ],
  cors: origins,
  csrf: origins,
  db: await database(),
  endpoints: [
    searchEndpoint,
    reportCsv,
    changesEndpoint,
    vocabulariesEndpoint,
    draftsEndpoint,
    transitionsEndpoint,
  ],
  // A list answers with ids unless it is asked for more: few database calls, small answers.
  defaultDepth: 0,
  editor,
  email: mailer(env),
  globals: [Site],
  localization: {
    locales: LOCALES.map(({ code, name }) => ({ code, label: name })),
    defaultLocale: DEFAULT_LOCALE,
    fallback: false,
  },
  graphQL: {
    disable: !env.GRAPHQL,
    disablePlaygroundInProduction: true,
    maxComplexity: 500,
    mutations: withoutSignIn,
    queries: truthfulQueries,
  },
  i18n: { supportedLanguages: { en, fr, de }, fallbackLanguage: 'en', translations: DESK_TRANSLATIONS },
  hooks: { afterError: [explainError, sayRefusal] },
  logger,
  loggingLevels,
  secret: env.PAYLOAD_SECRET ?? '',
  sharp,
  telemetry: false,
  typescript: {
    outputFile: path.resolve(root, 'src/payload-types.ts'),
    // `npm run generate` does it, with all else that is generated. By itself, Payload would at each command.
    autoGenerate: false,
  },
})

export default config.then(tighten).then(guardIncoming).then(chooseForLists).then(sayInEvery)
