// A copy of all that is public, in SQLite: node mirror-sqlite.mjs https://fora.example.eu copy.db [--once]
// It goes on where it was stopped. Documents stand in it as the API answers them.
import Database from 'libsql' // or better-sqlite3, or node:sqlite
import { createFora, mirror } from 'fora-client'

const [url, file, once] = process.argv.slice(2)
const db = new Database(file)
db.exec(`
  create table if not exists documents (collection text, id text, title text, document text, primary key (collection, id));
  create table if not exists state (id integer primary key, state text);
`)
const put = db.prepare('insert or replace into documents values (?, ?, ?, ?)')
const remove = db.prepare('delete from documents where collection = ? and id = ?')
const save = db.prepare('insert or replace into state values (1, ?)')
const kept = db.prepare('select state from state').get()

/** All of a batch or none: whenever this is stopped, the copy is as public as its state says. */
const apply = db.transaction((batch) => {
  if (batch.reset) db.exec('delete from documents')
  for (const { collection, id, document } of batch.put)
    put.run(collection, id, document.title, JSON.stringify(document))
  for (const { collection, id } of batch.remove) remove.run(collection, id)
  save.run(JSON.stringify(batch.state))
})

await mirror(createFora({ url }), {
  state: kept ? JSON.parse(kept.state) : null,
  apply,
  once: once === '--once',
  onError: once ? undefined : (error) => console.error(error.message),
})
console.log(`${db.prepare('select count(*) as count from documents').get().count} documents`)
