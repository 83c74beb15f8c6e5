import {
  add,
  by,
  cutWithHead,
  db,
  desk,
  drop,
  edit,
  editVersion,
  find,
  key,
  lastRow,
  made,
  versionOf,
  write,
  type Row,
  type Undo,
} from './pastTheWorkflow'

/** Each kind of tampering, how it is done, and what is said of it. */
export const TAMPERINGS: [kind: string, tamper: () => Promise<Undo>, found: RegExp][] = [
  [
    'a row of the log was edited',
    async () => edit('audit-log', by('seq', 3), { actorId: 'somebody-else' }),
    /^row 3 was changed/,
  ],
  ['a row of the log was removed', () => drop('audit-log', by('seq', 3)), /^row 3 is missing/],
  [
    'a name in the log was changed',
    async () => {
      const { last } = await lastRow()
      return edit('audit-log', by('seq', last.seq), { actorName: 'Somebody Else' })
    },
    /^the name in row \d+ was changed/,
  ],
  [
    'the name of whose account changed was changed in the log',
    async () => edit('audit-log', by('act', 'account'), { subjectName: 'Somebody Else' }),
    /^the name in row \d+ was changed/,
  ],
  [
    'the name of whose account changed was erased in silence',
    async () => edit('audit-log', by('act', 'account'), { subjectName: null }),
    /^the name in row \d+ was erased, and no row says so/,
  ],
  [
    'a name in the log was erased in silence',
    async () => {
      const { last } = await lastRow()
      return edit('audit-log', by('seq', last.seq), { actorName: null })
    },
    /^the name in row \d+ was erased, and no row says so/,
  ],
  [
    'the end was cut off together with the head outside, after a save',
    async () => {
      await desk.save('author', made.draft)
      return cutWithHead()
    },
    /^pages\/\S+ is at step 3 in its record, and at step 2/,
  ],
  [
    'the end was cut off together with the head outside, after a publication',
    async () => {
      await desk.publish(await desk.write())
      return cutWithHead()
    },
    /^the log was cut off/,
  ],
  [
    'a public text was changed',
    () => edit('pages', by('id', made.page), { title: { en: 'Changed' } }),
    /is not the text that was published/,
  ],
  [
    'a text was made public without an act',
    () => edit('pages', by('id', made.draft), { _status: 'published' }),
    /is public, and the audit log does not say that anybody published it/,
  ],
  [
    'a text was withdrawn without an act',
    () => edit('pages', by('id', made.page), { _status: 'draft' }),
    /was withdrawn, and the audit log does not say by whom/,
  ],
  [
    'a text was withdrawn in the records alone',
    () => edit('records', by('key', key(made.page)), { live: 'archived', redirectTo: 'https://example.eu' }),
    /is “archived” in its record, and “published” in the audit log/,
  ],
  [
    'a public language was added',
    () => edit('pages', by('id', made.page), { languages: ['en', 'fr'] }),
    /shows the public another language/,
  ],
  [
    'the notice of a withdrawn text was changed',
    () => edit('records', by('key', key(made.archived)), { notice: 'Vote for me.' }),
    /was withdrawn with another notice/,
  ],
  [
    'a second look was taken away',
    () => edit('records', by('key', key(made.urgent)), { secondLook: null }),
    /counts as confirmed/,
  ],
  [
    'a contributor was forgotten',
    () => drop('contributions', by('key', `${key(made.validated)}/${desk.people.author.id}`)),
    /does not count \S+ as a contributor/,
  ],
  [
    'a draft was marked as validated',
    async () => {
      const { versionId, doc } = await versionOf(made.draft)
      const { id: _, ...own } = doc
      await editVersion(versionId, {
        version: {
          ...own,
          workflow: { ...(own.workflow as object), state: 'validated', validatedHash: 'f' },
        },
      })
      return () => editVersion(versionId, { version: own })
    },
    /has a draft in the state “validated”/,
  ],
  [
    'two versions claim to be the latest',
    async () => {
      const { docs } = await db().findVersions<Row>({
        ...{ collection: 'pages', locale: 'all', pagination: false, sort: 'updatedAt' },
        where: { parent: { equals: made.draft } },
      })
      const [older] = docs
      if (!older) throw new Error('No version was kept')
      const { id: _, ...version } = older.version
      await editVersion(String(older.id), { latest: true, version })
      return () => editVersion(String(older.id), { latest: false, version })
    },
    /has 2 versions that are marked as its latest/,
  ],
  [
    'staff roles were changed',
    async () => {
      const { id } = desk.people.author
      await write('users', id, { staffRoles: ['author', 'validator'] })
      return () => write('users', id, { staffRoles: ['author'] })
    },
    /^The permissions of \S+: changed/,
  ],
  [
    'an account was added',
    () =>
      add('users', {
        name: 'Nobody',
        email: 'nobody@example.eu',
        staffRoles: ['administrator'],
        hash: 'x',
        salt: 'x',
      }),
    /^The permissions of \S+: the audit log does not say that anybody made it/,
  ],
  [
    'a program was let do more',
    () => edit('service-accounts', by('id', made.program), { grants: { pages: ['publish'] } }),
    /^The service account \S+: changed/,
  ],
  [
    'somebody who answers for a program was left out',
    () => edit('service-accounts', by('id', made.program), { answerers: [desk.people.administrator.id] }),
    /^The service account \S+: changed/,
  ],
  [
    'a key was made to hold for longer',
    () => edit('service-keys', by('id', made.key), { expiresAt: '2099-01-01T00:00:00.000Z' }),
    /^The key \S+: changed/,
  ],
  [
    'a redirect was changed',
    () => edit('redirects', by('id', made.redirect), { to: '/forums/elsewhere' }),
    /^The redirect \S+: changed/,
  ],
  [
    'a redirect was added',
    () => add('redirects', { from: '/forums/x', to: '/forums/y' }),
    /^The redirect \S+: the audit log does not say/,
  ],
  [
    'the settings were changed',
    async () => {
      const { id: _, ...site } = await db().findGlobal<Row>({ slug: 'site', locale: 'all' })
      const set = (data: Record<string, unknown>) =>
        db().updateGlobal({ slug: 'site', data: structuredClone(data) })
      await set({ ...site, contact: { email: 'me@example.eu' } })
      return () => set(site)
    },
    /^The settings of the site: changed/,
  ],
  [
    'an edition was changed',
    () =>
      edit('editions', by('key', `${key(made.page)}/1.0`), { content: { title: 'It said something else' } }),
    /^The edition pages\/\S+\/1\.0: changed/,
  ],
  [
    'an edition was removed',
    () => drop('editions', by('key', `${key(made.page)}/1.0`)),
    /^The edition pages\/\S+\/1\.0: gone/,
  ],
  [
    'an edition was added',
    async () => {
      const { id: _, ...edition } = await find('editions', by('key', `${key(made.page)}/1.0`))
      return add('editions', { ...edition, key: `${key(made.page)}/9.0`, number: '9.0' })
    },
    /^The edition pages\/\S+\/9\.0: the audit log does not say/,
  ],
  [
    'a change note was changed',
    () => edit('change-notes', by('documentId', made.page), { note: 'Nothing.' }),
    /^The change note to pages\/\S+: not the one/,
  ],
  [
    'a file was opened to the public',
    () => edit('media', by('id', made.file), { publicUses: 1 }),
    /^The file \S+: the public can open it, and no public text shows it/,
  ],
  [
    'a file was exchanged',
    () => edit('media', by('id', made.file), { sha256: 'f'.repeat(64) }),
    /^The file \S+: changed/,
  ],
  [
    'an address was made to lead to a text that never stood there',
    () => edit('records', by('key', key(made.page)), { formerAddresses: ['pages/anywhere'] }),
    /^The former addresses of pages\/\S+: not those that it has left/,
  ],
  [
    'an address was added that leads elsewhere',
    () =>
      add('records', {
        ...{ key: 'pages/none', collection: 'pages', documentId: 'none', step: 1, live: 'archived' },
        ...{ address: 'pages/none', redirectTo: 'https://example.eu' },
      }),
    /^The record pages\/none: the audit log does not know such a document/,
  ],
]
