import assert from 'node:assert/strict'
import { test } from 'node:test'
import { EnquiryLimits } from '../../src/domain/enquiries/enquiry-limits'
import { TooManyEnquiries } from '../../src/domain/enquiries/refusals'

/** How many of so many messages are let through, and how the first refusal is told. */
async function letThrough(
  limits: EnquiryLimits,
  times: number,
  from: (n: number) => { address: string; sender: string },
): Promise<{ through: number; refusal: unknown }> {
  let through = 0
  for (let n = 0; n < times; n += 1)
    try {
      await limits.count(from(n))
      through += 1
    } catch (refusal) {
      return { through, refusal }
    }
  return { through, refusal: null }
}

test('six an hour from one sender, wherever they write from; others are not held up', async () => {
  const limits = new EnquiryLimits()
  const { through, refusal } = await letThrough(limits, 10, (n) => ({
    address: `192.0.2.${n}`,
    sender: 'molti@fuori.example',
  }))
  assert.equal(through, 6)
  assert.ok(refusal instanceof TooManyEnquiries)
  await limits.count({ address: '192.0.2.1', sender: 'altri@fuori.example' })
})

test('thirty an hour from one network address, whoever they are from; elsewhere it goes on', async () => {
  const limits = new EnquiryLimits()
  const { through, refusal } = await letThrough(limits, 40, (n) => ({
    address: '192.0.2.1',
    sender: n % 2 === 0 ? '' : `${n}@fuori.example`,
  }))
  assert.equal(through, 30)
  assert.ok(refusal instanceof TooManyEnquiries)
  await limits.count({ address: '192.0.2.2', sender: '' })
})
