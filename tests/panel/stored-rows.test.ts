import assert from 'node:assert/strict'
import { test } from 'node:test'
import { learnRows, withStoredRows, type StoredRows } from '../../src/admin/components/stored-rows'

const sent = {
  title: 'Titolo',
  rows: [
    { id: 'form-1', says: 'uno', inner: [{ id: 'form-1a' }] },
    { id: 'stored-2', says: 'due' },
  ],
  text: { root: { type: 'root', children: [{ type: 'link', id: 'form-1' }] } },
}
const answered = {
  rows: [
    { id: 'stored-1', says: 'uno', inner: [{ id: 'stored-1a' }] },
    { id: 'stored-2', says: 'due' },
  ],
  text: sent.text,
}

test('a form goes on with its rows, and the server hears of the rows it knows', () => {
  const known: StoredRows = new Map()
  learnRows(known, sent, answered)
  assert.deepEqual(withStoredRows(known, sent), { title: 'Titolo', ...answered })
  // A node of a rich text that happens to be called the same is no row.
  assert.deepEqual(withStoredRows(known, { text: sent.text }), { text: sent.text })
})

test('an answer with other rows teaches nothing', () => {
  const known: StoredRows = new Map()
  learnRows(known, sent, { rows: [answered.rows[1]] })
  learnRows(known, sent, {})
  assert.equal(known.size, 0)
})
