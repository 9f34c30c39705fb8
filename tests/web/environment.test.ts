import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { EnvironmentRefusal, firstAdminOf, readEnvironment, secretOf } from '../../src/env'

const service = {
  SERVER_URL: 'https://lgnet2.example',
  PAYLOAD_SECRET: 'b7e1f0c93a5d48268f41cc0d97e2a635',
  SMTP_URL: 'smtp://localhost:2525',
  MAIL_FROM: 'LGNET2 <portale@lgnet2.example>',
  DATA_CONTROLLER: 'Ministero dell’Interno',
  DPO_EMAIL: 'dpo@lgnet2.example',
}

const refused = (source: Record<string, string | undefined>): string[] => {
  try {
    readEnvironment(source)
    return []
  } catch (error) {
    assert.ok(error instanceof EnvironmentRefusal)
    return error.problems.map((problem) => problem.variable)
  }
}

describe('the try-out', () => {
  test('needs nothing', () => {
    const env = readEnvironment({})
    assert.equal(env.kind, 'tryOut')
    assert.equal(env.port, 3000)
    assert.equal(env.database, 'sqlite')
    assert.deepEqual(env.origins, ['http://127.0.0.1:3000', 'http://localhost:3000'])
  })
  test('hides its invented content by one switch, and takes no other word for it', () => {
    assert.equal(readEnvironment({}).demonstration, 'shown')
    assert.equal(readEnvironment({ DEMONSTRATION: 'hidden' }).demonstration, 'hidden')
    assert.deepEqual(refused({ DEMONSTRATION: 'maybe' }), ['DEMONSTRATION'])
  })
  test('takes a browser that is there to draw PDF files, or does not start', () => {
    assert.equal(readEnvironment({}).chromiumPath, undefined)
    assert.equal(
      readEnvironment({ CHROMIUM_PATH: process.execPath }).chromiumPath,
      process.execPath,
    )
    assert.deepEqual(refused({ CHROMIUM_PATH: 'nessun/browser' }), ['CHROMIUM_PATH'])
    assert.deepEqual(refused({ ...service, CHROMIUM_PATH: 'nessun/browser' }), ['CHROMIUM_PATH'])
  })
  test('listens on loopback whatever HOST says', () => {
    assert.equal(readEnvironment({ HOST: '0.0.0.0' }).host, '127.0.0.1')
  })
  test('changes its database and nothing else by DATABASE_URI', () => {
    const env = readEnvironment({ DATABASE_URI: 'mongodb://127.0.0.1/portal?replicaSet=rs0' })
    assert.equal(env.kind, 'tryOut')
    assert.equal(env.database, 'mongodb')
  })
  test('refuses MongoDB without a replica set, which has no transactions', () => {
    assert.deepEqual(refused({ DATABASE_URI: 'mongodb://127.0.0.1/portal' }), ['DATABASE_URI'])
  })
  test('makes its own secret once, for its own eyes', () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'portal-'))
    try {
      const env = readEnvironment({ DATA_DIR: dataDir })
      const secret = secretOf(env)
      assert.match(secret, /^[0-9a-f]{64}$/)
      assert.equal(secretOf(env), secret)
      assert.equal(statSync(join(dataDir, 'secret')).mode & 0o777, 0o600)
    } finally {
      rmSync(dataDir, { recursive: true })
    }
  })
  test('names a port or a database it cannot use', () => {
    assert.deepEqual(refused({ PORT: 'abc' }), ['PORT'])
    assert.deepEqual(refused({ PORT: '70000' }), ['PORT'])
    assert.deepEqual(refused({ DATABASE_URI: 'postgres://localhost/portal' }), ['DATABASE_URI'])
  })
})

describe('a service', () => {
  test('starts with everything said', () => {
    const env = readEnvironment(service)
    assert.equal(env.kind, 'service')
    assert.equal(env.secure, true)
    assert.deepEqual(env.origins, ['https://lgnet2.example'])
  })
  test('is refused with SERVER_URL and no PAYLOAD_SECRET, and the reverse', () => {
    assert.deepEqual(refused({ ...service, PAYLOAD_SECRET: undefined }), ['PAYLOAD_SECRET'])
    assert.deepEqual(refused({ ...service, SERVER_URL: undefined }), ['SERVER_URL'])
    assert.deepEqual(refused({ ...service, SERVER_URL: ' ' }), ['SERVER_URL'])
  })
  for (const variable of ['SMTP_URL', 'MAIL_FROM', 'DATA_CONTROLLER', 'DPO_EMAIL'])
    test(`names ${variable} when it is missing`, () => {
      assert.deepEqual(refused({ ...service, [variable]: undefined }), [variable])
    })
  test('names every variable that is wrong at once', () => {
    assert.deepEqual(refused({ ...service, SMTP_URL: undefined, DPO_EMAIL: 'nobody' }).sort(), [
      'DPO_EMAIL',
      'SMTP_URL',
    ])
  })
  test('speaks http on this computer only', () => {
    assert.deepEqual(refused({ ...service, SERVER_URL: 'http://lgnet2.example' }), ['SERVER_URL'])
    assert.deepEqual(refused({ ...service, SERVER_URL: 'http://127.0.0.1.evil.example' }), [
      'SERVER_URL',
    ])
    assert.deepEqual(refused({ ...service, SERVER_URL: 'http://127.0.0.1:8080' }), [])
    assert.deepEqual(refused({ ...service, SERVER_URL: 'https://lgnet2.example/portale' }), [
      'SERVER_URL',
    ])
  })
  test('refuses a secret that is short, known or monotonous', () => {
    for (const secret of [
      'short',
      'changeme-changeme-changeme-changeme',
      'a'.repeat(40),
      'abab'.repeat(10),
    ])
      assert.deepEqual(refused({ ...service, PAYLOAD_SECRET: secret }), ['PAYLOAD_SECRET'], secret)
  })
  test('refuses MongoDB without a replica set', () => {
    assert.deepEqual(refused({ ...service, DATABASE_URI: 'mongodb://db.example/portal' }), [
      'DATABASE_URI',
    ])
    assert.deepEqual(
      refused({ ...service, DATABASE_URI: 'mongodb://db.example/portal?replicaSet=rs0' }),
      [],
    )
  })
  test('asks for the first administrator only where the database is empty', () => {
    const env = readEnvironment(service)
    assert.ok(env.kind === 'service')
    assert.throws(() => firstAdminOf(env), /ADMIN_EMAIL[^]*ADMIN_PASSWORD/)
    assert.deepEqual(
      refused({ ...service, ADMIN_EMAIL: 'tecnico@lgnet2.example', ADMIN_PASSWORD: 'corta' }),
      ['ADMIN_PASSWORD'],
    )
  })
})
