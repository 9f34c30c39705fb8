import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readerships, type Readership } from '../../src/search/door'
import { documentOf, type Small } from './small-documents'
import { ask, indexOf } from './small-index'

const valuesOf = (values: string[], readers: Readership = 'public') =>
  values.map((value) => ({ value, readers }))

const some: Small[] = [
  { id: 'a', title: 'casa', facets: { city: valuesOf(['bari']), area: valuesOf(['x', 'y']) } },
  { id: 'b', title: 'casa', facets: { city: valuesOf(['bari']), area: valuesOf(['x']) } },
  { id: 'c', title: 'lavoro', facets: { city: valuesOf(['roma']), area: valuesOf(['y']) } },
  {
    id: 'd',
    title: 'casa',
    facets: { city: valuesOf(['roma']), cost: valuesOf(['low'], 'institutions') },
  },
]

test('values are counted among what is found, the most frequent first', async () => {
  const index = await indexOf(some)
  const { facets } = await ask(index, 'casa', { count: ['city', 'area', 'unheard'] })
  assert.deepEqual(facets, {
    city: [
      { value: 'bari', count: 2 },
      { value: 'roma', count: 1 },
    ],
    area: [
      { value: 'x', count: 2 },
      { value: 'y', count: 1 },
    ],
    unheard: [],
  })
})

test('one of the values chosen is enough, each facet must have one; its own choice does not narrow its counts', async () => {
  const index = await indexOf(some)
  const found = await ask(index, '', {
    chosen: { city: ['bari'], area: ['x', 'y'] },
    count: ['city', 'area'],
  })
  assert.equal(found.total, 2)
  assert.deepEqual(found.facets, {
    city: [
      { value: 'bari', count: 2 },
      { value: 'roma', count: 1 },
    ],
    area: [
      { value: 'x', count: 2 },
      { value: 'y', count: 1 },
    ],
  })
})

test('a value chosen is told even where nothing has it, or ever had', async () => {
  const index = await indexOf(some)
  const found = await ask(index, 'lavoro', {
    chosen: { city: ['bari', 'atlantide'] },
    count: ['city'],
  })
  assert.equal(found.total, 0)
  assert.deepEqual(found.facets.city, [
    { value: 'roma', count: 1 },
    { value: 'atlantide', count: 0 },
    { value: 'bari', count: 0 },
  ])
})

test('with nothing found, the choice whose removal finds most is told', async () => {
  const index = await indexOf(some)
  const loosened = async (q: string, chosen: Record<string, string[]>) =>
    (await ask(index, q, { chosen })).loosen
  assert.deepEqual(await loosened('casa', { city: ['roma'], area: ['x'] }), {
    facet: 'city',
    value: 'roma',
    total: 2,
  })
  assert.equal(await loosened('casa', { city: ['bari'] }), null)
  assert.equal(await loosened('casa', { city: ['atlantide'], area: ['unheard'] }), null)
})

test('a value is counted, and chosen, only by whoever may know it', async () => {
  const index = await indexOf(some)
  const cost = async (readers: Readership) => {
    const asked = { readers, chosen: { cost: ['low'] }, count: ['cost'] }
    const { total, facets } = await ask(index, '', asked)
    return [total, facets.cost?.[0]?.count]
  }
  assert.deepEqual(await Promise.all(readerships.map(cost)), [
    [0, 0],
    [0, 0],
    [1, 1],
  ])
})

test('a value said twice is known to whoever may know it once, and counted once', async () => {
  const [wide, narrow] = [valuesOf(['x']), valuesOf(['x'], 'institutions')]
  for (const area of [
    [...wide, ...narrow],
    [...narrow, ...wide],
  ]) {
    const index = await indexOf([{ id: 'a', facets: { area } }])
    for (const readers of readerships) {
      const { facets } = await ask(index, '', { readers, count: ['area'] })
      assert.deepEqual(facets.area, [{ value: 'x', count: 1 }])
    }
  }
})

test('counts of everything are told anew after a change, to each reader theirs', async () => {
  const index = await indexOf(some)
  const counted = async (readers: Readership, nouns?: string[]) => {
    const { facets } = await ask(index, '', { readers, count: ['city'], ...(nouns && { nouns }) })
    return facets.city?.map(({ value, count }) => `${value} ${count}`)
  }
  assert.deepEqual(await counted('public'), ['bari 2', 'roma 2'])
  assert.deepEqual(await counted('public', ['people']), [])
  await index.take({
    documents: [
      documentOf({ id: 'e', readers: 'network', facets: { city: valuesOf(['roma'], 'network') } }),
    ],
    removed: [{ noun: 'resources', id: 'a' }],
    position: '2',
  })
  assert.deepEqual(await counted('public'), ['roma 2', 'bari 1'])
  assert.deepEqual(await counted('network'), ['roma 3', 'bari 1'])
})

test('forty filters are answered', async () => {
  const index = await indexOf(some)
  const chosen = Object.fromEntries(
    Array.from({ length: 40 }, (_, n) => [
      `facet${n}`,
      Array.from({ length: 40 }, (__, m) => `v${m}`),
    ]),
  )
  const { total, loosen } = await ask(index, 'casa', { chosen, count: Object.keys(chosen) })
  assert.deepEqual([total, loosen], [0, null])
})

test('counts are those of going through all documents, whatever was added and taken away', async () => {
  const facetValue = fc.record({
    value: fc.constantFrom('x', 'y', 'z'),
    readers: fc.constantFrom(...readerships),
  })
  const small = fc.record({
    id: fc.constantFrom(...Array.from({ length: 12 }, (_, n) => `r${n}`)),
    title: fc.constantFrom('casa', 'lavoro', 'casa lavoro'),
    readers: fc.constantFrom(...readerships),
    facets: fc.record({
      one: fc.array(facetValue, { maxLength: 3 }),
      two: fc.array(facetValue, { maxLength: 2 }),
    }),
  })
  const step = fc.record({
    documents: fc.array(small, { maxLength: 6 }),
    removed: fc.array(small, { maxLength: 3 }),
  })
  const chosenOf = fc.record({
    one: fc.array(fc.constantFrom('x', 'y', 'z', 'w'), { maxLength: 2 }),
    two: fc.array(fc.constantFrom('x', 'y'), { maxLength: 1 }),
  })
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 4 }),
      chosenOf,
      fc.constantFrom(...readerships),
      fc.constantFrom('', 'casa', 'lavori'),
      async (steps, chosen, readers, q) => {
        const index = await indexOf([])
        const all = new Map<string, Small>()
        for (const { documents, removed } of steps) {
          await index.take({
            documents: documents.map(documentOf),
            removed: removed.map(({ id }) => ({ noun: 'resources', id })),
            position: 'x',
          })
          for (const { id } of removed) all.delete(id)
          for (const document of documents) all.set(document.id, document)
        }
        const { total, facets } = await ask(index, q, { readers, chosen, count: ['one', 'two'] })
        await index.close()
        const may = (theirs: Readership | undefined) =>
          readerships.indexOf(theirs ?? 'public') <= readerships.indexOf(readers)
        const has = (document: Small, facet: string, value: string) =>
          document.facets?.[facet]?.some((one) => one.value === value && may(one.readers)) ?? false
        const meets = (document: Small, facet: 'one' | 'two') =>
          chosen[facet].length === 0 || chosen[facet].some((value) => has(document, facet, value))
        const base = [...all.values()].filter(
          ({ readers: theirs, title }) =>
            may(theirs) && (q === '' || title?.includes(q.slice(0, 4))),
        )
        const answer = base.filter((one) => meets(one, 'one') && meets(one, 'two'))
        assert.equal(total, answer.length)
        for (const [facet, other] of [
          ['one', 'two'],
          ['two', 'one'],
        ] as const)
          for (const value of ['x', 'y', 'z', 'w']) {
            const counted = facets[facet]?.find((one) => one.value === value)?.count ?? 0
            const expected = base.filter(
              (one) => meets(one, other) && has(one, facet, value),
            ).length
            assert.equal(counted, expected)
          }
      },
    ),
    { numRuns: 40, seed: 20_240_112 },
  )
})
