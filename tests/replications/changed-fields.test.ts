import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { richText } from '../../seed/rich-text'
import type { Asker } from '../../src/access/asker'
import { changedFieldsBetween } from '../../src/domain/changed-fields'

describe('the fields that changed between two texts', () => {
  const asker = (role: Asker['role']): Asker => ({
    id: 'p',
    email: '',
    role,
    organisation: 'o',
    actsFor: 'o',
    profile: 'p',
    locale: 'it',
  })
  const text = (more: object) => ({
    title: { it: 'Uno', en: 'One' },
    shownTo: { costs: 'institutions', whatDidNotWork: 'public' },
    costs: [{ id: 'a', item: 'Furgone', amount: 1 }],
    ...more,
  })

  test('are named as far as the reader reads them in both', () => {
    const before = text({ contact: 'x', summary: { it: 'Breve' } })
    const changed = text({
      title: { it: 'Uno', en: 'Two' },
      contact: 'y',
      summary: { it: 'Breve', en: '' },
      costs: [{ id: 'a', item: 'Furgone', amount: 2 }],
      whatDidNotWork: { it: richText('Nulla.') },
    })
    const names = (role: Asker['role'] | null) =>
      changedFieldsBetween(before, changed, role && asker(role)).sort()
    assert.deepEqual(names(null), ['title', 'whatDidNotWork'])
    assert.deepEqual(names('partner'), ['contact', 'title', 'whatDidNotWork'])
    assert.deepEqual(names('cityStaff'), ['contact', 'costs', 'title', 'whatDidNotWork'])
  })

  test('are none where only the machine wrote, or who reads what', () => {
    const before = text({ workflow: 'network', updatedAt: '1', credits: [], adopterKeys: '' })
    const same = text({
      workflow: 'public',
      updatedAt: '2',
      credits: [{ element: 'x' }],
      adopterKeys: '|a|',
      costs: [{ id: 'b', item: 'Furgone', amount: 1 }],
      coOwners: [{ organisation: 'z', accepted: false }],
      related: [],
      problem: { it: richText('') },
    })
    assert.deepEqual(changedFieldsBetween(before, same, asker('cityStaff')), [])
    const hidden = text({ shownTo: { costs: 'public' }, costs: [{ item: 'Altro' }] })
    // What was not theirs to read before cannot have changed for them.
    assert.deepEqual(changedFieldsBetween(before, hidden, null), ['shownTo'])
  })
})
