import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlaceKind } from '../../src/privacy/place'
import { measure } from './measure'
import { sentences, type Sample } from './sentences'
import { sentencesAside } from './sentences-aside'
import { sentencesFresh } from './sentences-fresh'
import { sentencesHard } from './sentences-hard'

type Floors = Partial<Record<PlaceKind, { precision: number; recall: number }>>

/** What docs/privacy-check.md reports, rounded down: a check that became worse is not let through. */
const tuned: Floors = {
  taxCode: { precision: 1, recall: 1 },
  documentNumber: { precision: 1, recall: 0.94 },
  phone: { precision: 1, recall: 0.95 },
  email: { precision: 1, recall: 0.9 },
  name: { precision: 1, recall: 0.93 },
  smallCell: { precision: 1, recall: 1 },
}
const aside: Floors = {
  taxCode: { precision: 1, recall: 1 },
  documentNumber: { precision: 1, recall: 1 },
  phone: { precision: 1, recall: 1 },
  email: { precision: 1, recall: 1 },
  name: { precision: 0.87, recall: 0.91 },
  smallCell: { precision: 0.88, recall: 0.88 },
}

for (const [name, samples, floors] of [
  ['that it was tuned on', [...sentences, ...sentencesHard], tuned],
  ['that it never saw', [...sentencesAside, ...sentencesFresh], aside],
] as const)
  test(`precision and recall on the sentences ${name} hold, kind by kind`, async (t) => {
    const figures = await measure(samples)
    for (const [kind, { found, falseAlarms, misses, precision, recall }] of figures) {
      t.diagnostic(
        `${kind}: ${found} found, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
      )
      const told = [...falseAlarms.map((one) => `+ ${one}`), ...misses.map((one) => `- ${one}`)]
      const floor = floors[kind]
      assert.ok(floor, `${kind} was not expected at all:\n${told.join('\n')}`)
      assert.ok(precision >= floor.precision, `${kind} cries wolf more often:\n${told.join('\n')}`)
      assert.ok(recall >= floor.recall, `${kind} is missed more often:\n${told.join('\n')}`)
    }
    assert.deepEqual([...figures.keys()].toSorted(), Object.keys(floors).toSorted())
  })

test('there are enough of them, a good part clean', () => {
  const all: Sample[] = [...sentences, ...sentencesHard, ...sentencesAside, ...sentencesFresh]
  assert.ok(all.length >= 300, String(all.length))
  const clean = all.filter(({ found }) => !found).length
  assert.ok(clean / all.length > 0.45, `${clean} of ${all.length}`)
})
