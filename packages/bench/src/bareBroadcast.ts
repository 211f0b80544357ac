import { createInterface } from 'node:readline'
import { WebSocketServer } from 'ws'

/** The least that a broadcast can cost: every line of standard input goes to every client as it is. Prints its port, and its CPU time when asked. */
const server = new WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: false })
server.on('listening', () => console.log(JSON.stringify(server.address())))
for await (const line of createInterface(process.stdin)) {
  const { user, system } = process.cpuUsage()
  if (line === 'cpu') console.log(JSON.stringify({ cpu: (user + system) / 1e6 }))
  else for (const client of server.clients) client.send(line)
}
process.exit()
