import { createConnection, createServer, type Socket } from 'node:net'
import mongoose from 'mongoose'
import { answerTo, documentIn, elementsOf, messagesOf, withDocument, without, type Message } from './wire'

const { BSON } = mongoose.mongo

/** What the driver adds to the commands of a transaction. */
const OF_TRANSACTIONS = ['lsid', 'txnNumber', 'startTransaction', 'autocommit', 'readConcern', 'writeConcern']
const UNKNOWN = new Set(OF_TRANSACTIONS)
/** FerretDB cannot project what `findAndModify` gives back: it gives the whole row. */
const UNKNOWN_OF_ONE_ROW = new Set([...OF_TRANSACTIONS, 'fields'])
const WRITES = new Set(['insert', 'update', 'delete', 'findAndModify'])
const ENDS = new Set(['commitTransaction', 'abortTransaction', 'endSessions'])
/** FerretDB finds nothing by an index: those that hold nobody back would only have to be kept. */
const isUseless = (command: Buffer): boolean => {
  const { indexes } = BSON.deserialize(command) as { indexes: readonly { unique?: boolean }[] }
  return indexes.every(({ unique }) => !unique)
}
const HELLO = /^(?:hello|ismaster)$/i

/**
 * A server that speaks the MongoDB protocol, in front of one that has no transactions: a replica set, to the driver.
 * Sessions are accepted, and what belongs to transactions is taken out of each command. Transactions on one database
 * wait for each other, from the first command to the commit, so that nobody sees the half of one; a write outside of
 * any is a turn of its own, for FerretDB reads a row and writes it back. One that is aborted is not undone.
 * @param port where it listens
 * @param to the port of the other server, on this machine
 */
export const startTransactionProxy = async ({
  port,
  to,
}: {
  port: number
  to: number
}): Promise<() => void> => {
  const turns = createTurns()
  const server = createServer((client) =>
    relay({ client, upstream: createConnection(to, '127.0.0.1'), port, turns }),
  )
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return () => server.close()
}

/** One transaction at a time on each database. */
const createTurns = () => {
  const ends = new Map<string, () => void>()
  const lines = new Map<string, Promise<void>>()
  return {
    begin: async (session: string, database: string): Promise<void> => {
      const before = lines.get(database)
      const { promise, resolve } = withResolvers()
      lines.set(database, promise)
      await before
      ends.set(session, resolve)
    },
    end: (session: string): void => {
      ends.get(session)?.()
      ends.delete(session)
    },
  }
}

const withResolvers = () => {
  let resolve: () => void = () => undefined
  const promise = new Promise<void>((done) => (resolve = done))
  return { promise, resolve }
}

type Relay = { client: Socket; upstream: Socket; port: number; turns: ReturnType<typeof createTurns> }

const relay = ({ client, upstream, port, turns }: Relay): void => {
  const hellos = new Set<number>()
  const turnOf = (id: number): string => `${client.remotePort} ${id}`
  const close = () => {
    client.destroy()
    upstream.destroy()
  }
  for (const socket of [client, upstream]) socket.setNoDelay(true).on('error', close).on('close', close)

  const ask = async (message: Message): Promise<void> => {
    const place = documentIn(message)
    // The first of a connection is a hello in an older form.
    if (!place) {
      hellos.add(message.id)
      upstream.write(message.bytes)
      return
    }
    const document = message.bytes.subarray(place.start, place.end)
    const elements = elementsOf(document)
    const valueOf = (name: string): Buffer | undefined => {
      const found = elements.find((element) => element.name === name)
      return found && document.subarray(found.value, found.end)
    }
    const name = elements[0]?.name ?? ''
    if (HELLO.test(name)) hellos.add(message.id)
    const session = `${valueOf('lsid')?.toString('hex')} ${valueOf('txnNumber')?.toString('hex')}`
    if (ENDS.has(name) || (name === 'createIndexes' && isUseless(document))) {
      turns.end(session)
      client.write(answerTo(message, Buffer.from(BSON.serialize({ ok: 1 }))))
      return
    }
    const isAlone = WRITES.has(name) && !valueOf('autocommit')
    if (isAlone || valueOf('startTransaction'))
      await turns.begin(isAlone ? turnOf(message.id) : session, String(valueOf('$db')))
    const unknown = name === 'findAndModify' ? UNKNOWN_OF_ONE_ROW : UNKNOWN
    const isKnown = elements.every((element) => !unknown.has(element.name))
    upstream.write(isKnown ? message.bytes : withDocument(message, without(document, elements, unknown)))
  }
  const answer = (message: Message): void => {
    turns.end(turnOf(message.to))
    const place = documentIn(message)
    if (!hellos.delete(message.to) || !place) {
      client.write(message.bytes)
      return
    }
    const address = `127.0.0.1:${port}`
    const told = BSON.deserialize(message.bytes.subarray(place.start, place.end))
    const asOfSet = {
      ...told,
      setName: 'fora',
      setVersion: 1,
      hosts: [address],
      me: address,
      primary: address,
    }
    client.write(withDocument(message, Buffer.from(BSON.serialize(asOfSet))))
  }
  client.on(
    'data',
    messagesOf((message) => void ask(message).catch(close)),
  )
  upstream.on('data', messagesOf(answer))
}
