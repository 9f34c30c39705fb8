import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createLog } from '../../src/log'

const logged = (write: (log: ReturnType<typeof createLog>) => void): string => {
  let lines = ''
  write(
    createLog('service', {
      destination: { write: (line: string) => (lines += line) },
      level: 'info',
    }),
  )
  return lines
}

test('a line holds no address, password, token or credentials, wherever they were put', () => {
  const token = 'eyJhbGciOiJIUzI1NiJ9.eyJpZCI6IjEifQ.c2lnbmF0dXJl'
  const line = logged((log) => {
    log.info({ email: 'rosa@citta.example', body: { password: 'segretissima' } }, 'sign-in')
    log.error({ err: new Error(`no user rosa.bianchi+1@citta.example with ${token}`) }, 'failed')
    log.info('connecting to mongodb://portal:hunter2@db.example/portal')
    const refused = Object.assign(new Error('refused'), {
      data: { places: [{ excerpt: 'Amina, incinta' }] },
    })
    log.info({ err: refused }, 'refused')
    log.info({ req: { headers: { cookie: `payload-token=${token}` } } }, 'request')
  })
  for (const secret of ['rosa', 'Amina', 'segretissima', token, 'hunter2'])
    assert.ok(!line.includes(secret), line)
  assert.match(line, /sign-in/)
})

test('a service logs one JSON object a line', () => {
  const line = logged((log) => log.info({ status: 200 }, 'request'))
  const parsed: unknown = JSON.parse(line)
  assert.ok(typeof parsed === 'object' && parsed !== null && 'status' in parsed)
})
