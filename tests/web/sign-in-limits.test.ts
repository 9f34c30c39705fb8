import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SignInLimits, TooManyAttempts } from '../../src/domain/accounts/sign-in-limits'

const fails = () => Promise.resolve(undefined)
const works = () => Promise.resolve('in')

test('the eleventh attempt on an account is refused after ten failures, even a right one', async () => {
  const limits = new SignInLimits()
  const who = { account: 'rosa@citta.example', address: '192.0.2.1' }
  for (let time = 0; time < 10; time += 1) assert.equal(await limits.attempt(who, fails), undefined)
  await assert.rejects(
    limits.attempt({ ...who, account: ' ROSA@citta.example' }, works),
    (error) => {
      assert.ok(error instanceof TooManyAttempts)
      assert.equal(error.status, 429)
      assert.ok(error.retryAfterSeconds > 0 && error.retryAfterSeconds <= 900)
      return true
    },
  )
  assert.equal(await limits.attempt({ ...who, account: 'ugo@citta.example' }, works), 'in')
})

test('attempts made at once cannot all pass before the first has failed', async () => {
  const limits = new SignInLimits()
  let tried = 0
  const slowly = () =>
    new Promise<undefined>((resolve) =>
      setImmediate(() => {
        tried += 1
        resolve(undefined)
      }),
    )
  const who = { account: 'rosa@citta.example', address: '192.0.2.1' }
  await Promise.allSettled(Array.from({ length: 60 }, () => limits.attempt(who, slowly)))
  assert.equal(tried, 10)
})

test('sign-ins that succeed are never counted', async () => {
  const limits = new SignInLimits()
  const who = { account: 'rosa@citta.example', address: '192.0.2.1' }
  for (let time = 0; time < 300; time += 1) assert.equal(await limits.attempt(who, works), 'in')
})

test('a network address is refused after two hundred failures on any accounts', async () => {
  const limits = new SignInLimits()
  for (let n = 0; n < 200; n += 1)
    await limits.attempt({ account: `p${n}@citta.example`, address: '192.0.2.1' }, fails)
  await assert.rejects(
    limits.attempt({ account: 'ugo@citta.example', address: '192.0.2.1' }, works),
    TooManyAttempts,
  )
  assert.equal(
    await limits.attempt({ account: 'ugo@citta.example', address: '192.0.2.2' }, works),
    'in',
  )
})
