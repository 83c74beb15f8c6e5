import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'

export type Received = { to: string; messageId: string; raw: string }

/**
 * A mail server of a few lines, which can be taken away and come back at the same place. `accept` says what it answers
 * to a mail: taken, refused for now, or taken without a word, as where one of the two dies at that moment; `unknown` is a
 * mailbox that is not there. It has a mail at once, and takes up to `slowest` milliseconds to say so.
 */
export async function aMailServer() {
  const received: Received[] = []
  const own = { accept: 'taken' as 'taken' | 'refused' | 'silent', unknown: '', slowest: 0 }
  const sockets = new Set<Socket>()
  let server: Server | undefined
  let port = 0

  const talk = (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => socket.destroy())
    let to = ''
    let data: string | null = null
    let rest = ''
    const say = (line: string) => socket.write(`${line}\r\n`)
    const later = (answer: () => void) =>
      own.slowest > 0 ? setTimeout(answer, Math.random() * own.slowest) : answer()
    const take = (line: string) => {
      if (data !== null) {
        if (line !== '.') data += `${line.replace(/^\./, '')}\n`
        else {
          const messageId = /^Message-ID: (.+)$/im.exec(data)?.[1] ?? ''
          if (own.accept !== 'refused') received.push({ to, messageId, raw: data })
          data = null
          if (own.accept === 'silent') socket.destroy()
          else later(() => say(own.accept === 'taken' ? '250 OK' : '451 Try again later'))
        }
        return
      }
      const [verb = ''] = line.toUpperCase().split(' ')
      if (verb === 'RCPT') to = /<(.+)>/.exec(line)?.[1] ?? ''
      if (verb === 'DATA') {
        data = ''
        say('354 Go on')
      } else if (verb === 'QUIT') {
        say('221 Bye')
        socket.end()
      } else say(verb === 'RCPT' && to === own.unknown ? '550 5.1.1 There is nobody of this name' : '250 OK')
    }
    socket.on('data', (bytes) => {
      const lines = (rest + bytes.toString('utf8')).split('\r\n')
      rest = lines.pop() ?? ''
      lines.forEach(take)
    })
    say('220 here')
  }
  const start = () =>
    new Promise<void>((resolve) => {
      server = createServer(talk).listen(port, '127.0.0.1', () => {
        // It listens on a port: its address is no path.
        port = (server?.address() as AddressInfo).port
        resolve()
      })
    })
  const stop = async () => {
    for (const socket of sockets) socket.destroy()
    await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()))
    server = undefined
  }
  await start()
  return { received, own, start, stop, url: `smtp://127.0.0.1:${port}` }
}

export type MailServer = Awaited<ReturnType<typeof aMailServer>>
