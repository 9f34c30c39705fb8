import { resolve } from 'node:path'
import { en } from '@payloadcms/translations/languages/en'
import { it } from '@payloadcms/translations/languages/it'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { activities } from './collections/activities'
import { changes } from './collections/changes'
import { documents } from './collections/documents'
import { editions } from './collections/editions'
import { media } from './collections/media'
import { organisations } from './collections/organisations'
import { outgoingMail } from './collections/outgoing-mail'
import { pages } from './collections/pages'
import { closePayloadsOwn } from './collections/payloads-own'
import { profiles } from './collections/profiles'
import { resources } from './collections/resources'
import { savedSearches } from './collections/saved-searches'
import { topics } from './collections/topics'
import { users } from './collections/users'
import { visits } from './collections/visits'
import { clearedPlaces } from './collections/cleared-places'
import { documentTexts } from './collections/document-texts'
import { importedRows } from './collections/imported-rows'
import { imports } from './collections/imports'
import { leases } from './collections/leases'
import { removals } from './collections/removals'
import { assessments } from './collections/assessments'
import { enquiries } from './collections/enquiries'
import { notifications } from './collections/notifications'
import { replications } from './collections/replications'
import { databaseAdapter } from './src/database/adapter'
import { multipart } from './src/documents/limits'
import { environment, secretOf } from './src/env'
import { createLog } from './src/log'
import { jobsConfig } from './src/jobs/jobs-config'
import { payloadWords } from './src/i18n/payload-words'
import { queueingEmailAdapter } from './src/mail/email-adapter'

const env = environment()

/** A refusal is an answer, not a defect. */
const loggingLevels: Record<string, 'debug'> = { Refusal: 'debug' }

/** Composition only: what is stored, in which database, behind which doors. */
export default buildConfig({
  secret: secretOf(env),
  serverURL: env.kind === 'service' ? env.serverUrl : '',
  csrf: env.origins,
  // Where letters lead: a try-out on a free port knows it once it listens (src/start.ts).
  custom: { origin: env.serverUrl },
  cookiePrefix: 'portal',
  db: databaseAdapter(env),
  email: queueingEmailAdapter(env.mailFrom),
  logger: createLog(env.kind),
  loggingLevels,
  collections: [
    resources,
    replications,
    assessments,
    documents,
    documentTexts,
    media,
    organisations,
    editions,
    topics,
    pages,
    users({ secure: env.secure }),
    profiles,
    savedSearches,
    clearedPlaces,
    removals,
    imports,
    importedRows,
    activities,
    notifications,
    enquiries,
    changes,
    outgoingMail,
    leases,
    visits,
  ],
  localization: {
    locales: [
      { code: 'it', label: { it: 'Italiano', en: 'Italian' } },
      { code: 'en', label: { it: 'Inglese', en: 'English' } },
    ],
    defaultLocale: 'it',
    fallback: true,
  },
  i18n: { supportedLanguages: { it, en }, fallbackLanguage: 'it', translations: payloadWords },
  admin: {
    user: 'users',
    avatar: 'default',
    theme: 'light',
    dateFormat: 'd MMMM yyyy, HH:mm',
    components: {
      providers: ['/src/admin/components/name-controls#NameControls'],
      graphics: { Icon: '/src/admin/components/icon#Icon' },
      beforeNavLinks: ['/src/admin/components/to-portal#ToPortal'],
      logout: { Button: '/src/admin/components/sign-out#SignOut' },
      views: { dashboard: { Component: '/src/admin/components/home#Home' } },
    },
    meta: { defaultOGImageType: 'off', titleSuffix: ' · LGNET2' },
    importMap: {
      baseDir: resolve('.'),
      importMapFile: resolve('src/admin/importMap.js'),
    },
  },
  jobs: jobsConfig,
  graphQL: { disable: true },
  maxDepth: 2,
  defaultDepth: 0,
  upload: multipart,
  // Asked for where images have sizes; the portal makes them itself, before any transaction.
  sharp,
  telemetry: false,
  // Types are made by `npm run generate`: Payload would start a process for them at every start.
  typescript: { outputFile: resolve('src/generated/payload-types.ts'), autoGenerate: false },
  onInit: closePayloadsOwn,
})
