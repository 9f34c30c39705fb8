import assert from 'node:assert/strict'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { request, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { nodeArguments } from '../support/built'

const folder = mkdtempSync(join(tmpdir(), 'portal-process-'))
const children: ChildProcess[] = []
after(() => {
  for (const child of children) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

function run(env: Record<string, string>) {
  const {
    SERVER_URL: _url,
    PAYLOAD_SECRET: _secret,
    DATABASE_URI: _uri,
    ...inherited
  } = process.env
  const child = spawn(process.execPath, nodeArguments('tests/web/serve.ts'), {
    env: { ...inherited, NODE_ENV: 'production', PORT: '0', DATA_DIR: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.push(child)
  let said = ''
  const listening = Promise.withResolvers<string>()
  const awaited: { words: string; heard: () => void }[] = []
  const hear = (piece: Buffer) => {
    said += piece.toString()
    for (const { words, heard } of awaited) if (said.includes(words)) heard()
    const address = /here: (http:\/\/\S+)/.exec(said)?.[1]
    if (address) listening.resolve(address)
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  const ended = once(child, 'close').then(([code]) => ({ code: Number(code), said }))
  void ended.then(() => listening.reject(new Error(`ended before listening:\n${said}`)))
  listening.promise.catch(() => undefined)
  const says = (words: string) =>
    new Promise<void>((heard) => {
      awaited.push({ words, heard })
      hear(Buffer.alloc(0))
    })
  return { child, listening: listening.promise, ended, says }
}

const service = {
  SERVER_URL: 'http://127.0.0.1:3000',
  PAYLOAD_SECRET: 'b7e1f0c93a5d48268f41cc0d97e2a635',
  SMTP_URL: 'smtp://127.0.0.1:1',
  MAIL_FROM: 'portale@lgnet2.example',
  DATA_CONTROLLER: 'Ministero dell’Interno',
  DPO_EMAIL: 'dpo@lgnet2.example',
}

describe('a process that cannot start says why and ends', () => {
  test('a variable is missing', async () => {
    const { DPO_EMAIL: _, ...incomplete } = service
    const { code, said } = await run(incomplete).ended
    assert.equal(code, 1)
    assert.match(said, /DPO_EMAIL/)
    assert.doesNotMatch(said, /\n\s+at /)
  })

  test('a service with an empty database has no administrator', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'portal-empty-'))
    try {
      const { code, said } = await run({ ...service, DATA_DIR: empty }).ended
      assert.equal(code, 1)
      assert.match(said, /ADMIN_EMAIL/)
      assert.match(said, /ADMIN_PASSWORD/)
    } finally {
      rmSync(empty, { recursive: true, force: true })
    }
  })

  test('the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const { code, said } = await run({ PORT: String(port) }).ended
    other.close()
    assert.equal(code, 1)
    assert.match(said, new RegExp(`${port}`))
    assert.doesNotMatch(said, /EADDRINUSE|\n\s+at /)
  })
})

test('a try-out listens on loopback alone, and on SIGTERM finishes what it is answering', async () => {
  const portal = run({ HOST: '0.0.0.0' })
  const url = new URL(await portal.listening)
  assert.equal(url.hostname, '127.0.0.1')
  assert.equal((await fetch(new URL('/health/live', url))).status, 200)

  const elsewhere = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)
  if (elsewhere) await assert.rejects(fetch(`http://${elsewhere.address}:${url.port}/health/live`))

  const inFlight = request(new URL('/api/users/login', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', expect: '100-continue' },
  })
  inFlight.flushHeaders()
  await once(inFlight, 'continue')
  portal.child.kill('SIGTERM')
  await portal.says('Closing')
  const began = performance.now()
  inFlight.end('{"email":"nessuno@nulla.example","password":"sbagliata"}')
  const [answer] = await once(inFlight, 'response')
  assert.equal(answer.statusCode, 401)
  answer.resume()
  const { code, said } = await portal.ended
  assert.equal(code, 0, said)
  assert.ok(performance.now() - began < 10_000)
})
