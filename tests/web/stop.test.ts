import assert from 'node:assert/strict'
import { once } from 'node:events'
import { Agent, createServer, get, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { stopServer } from '../../src/stop'

async function listening(handler: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = createServer(handler).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

test('a stop finishes the request in flight, refuses new ones, and then closes what is behind', async () => {
  const answering = Promise.withResolvers<ServerResponse>()
  const { server, url } = await listening((_request, response) => answering.resolve(response))
  const inFlight = fetch(url).then((answer) => answer.text())
  const response = await answering.promise
  const order: string[] = []
  const stopped = stopServer(server, async () => {
    order.push('database closed')
  })
  await assert.rejects(fetch(url))
  response.on('finish', () => order.push('answered'))
  response.end('finished')
  assert.equal(await inFlight, 'finished')
  await stopped
  assert.deepEqual(order, ['answered', 'database closed'])
})

test('a connection that a browser keeps open does not hold a stop', async () => {
  const { server, url } = await listening((_request, response) => response.end('ok'))
  const agent = new Agent({ keepAlive: true })
  const answer = await new Promise<IncomingMessage>((resolve) => get(url, { agent }, resolve))
  answer.resume()
  await once(answer, 'end')
  const began = performance.now()
  await stopServer(server, async () => undefined)
  assert.ok(performance.now() - began < 1000)
  agent.destroy()
})
