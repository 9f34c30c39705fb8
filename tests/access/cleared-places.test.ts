import { after, before, describe, test } from 'node:test'
import { buildResource } from '../support/build-resource'
import { newCast, type Cast } from '../support/cast'
import { startPortal, type Portal } from '../support/portal'
import { assertGrid, letterOf } from './cells'
import { resourceFixtures } from './fixtures'
import { grid } from './grid'

/** Who answers for a place: the manager of the text. O done, F refused, N no such entry. */
const clearing = grid(`
                anon part | sOwn mOwn | sCo mCo | sNam mNam | sOth mOth | anci mini admi | susp invi ende
draft            N    N   |  F    O   |  F   F  |  N    F   |  N    N   |  N    N    F   |  N    N    N
submitted        N    N   |  F    O   |  F   F  |  N    F   |  N    N   |  N    N    F   |  N    N    N
network          N    F   |  F    O   |  F   F  |  F    F   |  F    F   |  F    F    F   |  N    N    N
proposed         N    F   |  F    O   |  F   F  |  F    F   |  F    F   |  F    F    F   |  N    N    N
public           F    F   |  F    O   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
archived         N    N   |  F    O   |  F   F  |  N    F   |  N    N   |  F    F    F   |  N    N    N
pubRevDraft      F    F   |  F    O   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
srcDraft         N    N   |  F    F   |  N   N  |  N    N   |  N    N   |  O    N    F   |  N    N    N
srcPublic        F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  O    F    F   |  F    F    F
srcTaken         F    F   |  F    O   |  F   F  |  F    F   |  F    F   |  F    F    F   |  F    F    F
anciDraft        N    N   |  N    N   |  N   N  |  N    N   |  N    N   |  O    N    F   |  N    N    N
miniPublic       F    F   |  F    F   |  F   F  |  F    F   |  F    F   |  F    O    F   |  F    F    F
`)

/** Who is told of places: P told, w where the text is and nothing of them, none at all. */
const telling = grid(`
                anon part | sOwn mOwn | sCo mCo | sNam mNam | sOth mOth | anci mini admi | susp invi ende
draft            .    .   |  P    P   |  P   P  |  .    w   |  .    .   |  .    .    w   |  .    .    .
submitted        .    .   |  P    P   |  P   P  |  .    w   |  .    .   |  .    .    w   |  .    .    .
network          .    .   |  P    P   |  P   P  |  .    w   |  .    .   |  .    .    w   |  .    .    .
proposed         .    .   |  P    P   |  P   P  |  .    w   |  .    .   |  P    P    w   |  .    .    .
public           .    .   |  P    P   |  P   P  |  .    w   |  .    .   |  P    P    w   |  .    .    .
archived         .    .   |  P    P   |  P   P  |  .    w   |  .    .   |  P    P    w   |  .    .    .
pubRevDraft      .    .   |  P    P   |  P   P  |  .    w   |  .    .   |  .    .    w   |  .    .    .
srcDraft         .    .   |  w    w   |  .   .  |  .    .   |  .    .   |  P    .    w   |  .    .    .
srcPublic        .    .   |  w    w   |  .   .  |  .    .   |  .    .   |  P    P    w   |  .    .    .
srcTaken         .    .   |  P    P   |  .   .  |  .    .   |  .    .   |  .    .    w   |  .    .    .
anciDraft        .    .   |  .    .   |  .   .  |  .    .   |  .    .   |  P    .    w   |  .    .    .
miniPublic       .    .   |  .    .   |  .   .  |  .    .   |  .    .   |  P    P    w   |  .    .    .
`)

let portal: Portal
let cast: Cast
const built = new Map<string, { id: string; place: string }>()

before(async () => {
  portal = await startPortal()
  cast = await newCast(portal)
  const recipes = resourceFixtures(cast)
  for (const name of Object.keys(clearing)) {
    const recipe = recipes[name]
    if (!recipe) throw new Error(`there is no fixture ${name}`)
    const data = { timeToAdopt: 'x', legalBasis: 'Per informazioni: 347 1234567' }
    const { id } = await buildResource(portal, { ...recipe, data, straight: true })
    built.set(name, { id, place: await phoneIn(id, name) })
  }
})
after(() => portal.stop())

/** As whoever is told of it: its manager. */
async function phoneIn(id: string, name: string): Promise<string> {
  const manager = name.startsWith('anci') || /^src(?!Taken)/.test(name) ? 'anci' : 'mOwn'
  const who = name.startsWith('mini') ? 'mini' : manager
  const { body, text } = await cast.client(who).get(`/api/resources/${id}/whereabouts`)
  const place = body.places?.find(({ kind }: { kind: string }) => kind === 'phone')?.place
  if (!place) throw new Error(`${name}: ${text}`)
  return place
}

describe('what may make somebody recognisable', () => {
  test('is told to whoever changes or moves the text', () =>
    assertGrid(telling, async (row, key) => {
      const at = `/api/resources/${built.get(row)?.id}/whereabouts`
      const { status, body } = await cast.client(key).get(at)
      return status === 404 ? '.' : body.places ? (body.places.length ? 'P' : '0') : 'w'
    }))

  test('is answered for by the manager of the text alone', () =>
    assertGrid(clearing, async (row, key) => {
      const { id = '', place = '' } = built.get(row) ?? {}
      const reason = 'È il numero dello sportello, già sul sito del servizio.'
      const { status } = await cast
        .client(key)
        .post(`/api/resources/${id}/cleared-places`, { place, reason })
      return letterOf(status)
    }))
})
