import { randomUUID } from 'node:crypto'
import { richText } from '../../seed/rich-text'
import { clientOf, type Answer, type Client } from './client'
import type { Ledger } from './ledger'

export interface Stage {
  url: string
  /** A city's referente. */
  token: string
  /** The city's id. */
  organisation: string
  /** A topic that is an area of work. */
  area: string
  ledger: Ledger
  /** Told at every write agreed to. */
  agreed(): void
}

/** A referente's way round the table of moves, for ever. */
const next: Record<string, string> = {
  draft: 'submitted',
  submitted: 'network',
  proposed: 'network',
  archived: 'network',
}

/** Write until the portal answers no more; each settles then. */
export function startWriters(stage: Stage): Promise<void>[] {
  const client = clientOf(stage.url, stage.token)
  return [
    creating(stage, client),
    creating(stage, client),
    editing(stage, client),
    editing(stage, client),
    moving(stage, client),
    moving(stage, client),
    inviting(stage, client),
  ]
}

async function creating({ ledger, agreed }: Stage, client: Client): Promise<void> {
  for (;;) {
    const title = `Scheda ${randomUUID()}`
    const answer = await client.ask('POST', '/api/resources', { kind: 'model', title })
    if (answer.gone) return
    const id = idIn(answer)
    if (answer.status === 201 && id) {
      ledger.created.set(id, title)
      agreed()
    } else remember(ledger, 'create', answer)
  }
}

async function editing({ ledger, agreed }: Stage, client: Client): Promise<void> {
  const first = `Testo ${randomUUID()}`
  const made = await client.ask('POST', '/api/resources', {
    kind: 'model',
    title: `Scheda ${randomUUID()}`,
    summary: first,
  })
  const id = idIn(made)
  if (made.gone || !id) return
  const record = { agreed: first, asked: [] as string[] }
  ledger.edited.set(id, record)
  for (;;) {
    const summary = `Testo ${randomUUID()}`
    record.asked.push(summary)
    const answer = await client.ask('PATCH', `/api/resources/${id}`, { summary })
    if (answer.gone) return
    if (answer.status === 200) {
      Object.assign(record, { agreed: summary, asked: [] })
      agreed()
    } else remember(ledger, 'edit', answer)
  }
}

async function moving({ area, ledger, agreed }: Stage, client: Client): Promise<void> {
  const made = await client.ask('POST', '/api/resources', complete(area))
  const id = idIn(made)
  if (made.gone || !id) return
  const record = { agreed: [] as string[], asked: null as string | null }
  ledger.moved.set(id, record)
  let state = 'draft'
  for (let round = 0; ; round += 1) {
    const to = next[state] ?? (round % 2 ? 'proposed' : 'archived')
    record.asked = to
    const answer = await client.ask('PATCH', `/api/resources/${id}`, { workflow: to })
    if (answer.gone) return
    if (answer.status === 200) {
      record.agreed.push(to)
      record.asked = null
      state = to
      agreed()
    } else remember(ledger, `move ${state} → ${to}`, answer)
  }
}

async function inviting({ organisation, ledger, agreed }: Stage, client: Client): Promise<void> {
  for (;;) {
    const email = `${randomUUID()}@citta.example`
    const answer = await client.ask('POST', '/api/users/invite', {
      email,
      displayName: 'Persona invitata',
      role: 'cityStaff',
      organisation,
    })
    if (answer.gone) return
    const id = idIn(answer)
    if (answer.status === 201 && id) {
      ledger.invited.set(id, email)
      agreed()
    } else remember(ledger, 'invite', answer)
  }
}

/** A tool that may be submitted as it is. */
const complete = (area: string) => ({
  kind: 'tool',
  title: `Strumento ${randomUUID()}`,
  summary: 'Una scheda completa.',
  topics: [area],
  period: { from: '2023-01-01' },
  toolType: 'checklist',
  whenToUse: richText('Al primo colloquio.'),
  instructions: richText('Si compila insieme.'),
  privacyNotes: richText('Nessun dato personale.'),
})

const idIn = (answer: Answer): string | undefined =>
  answer.gone ? undefined : (answer.body.doc?.id ?? answer.body.id)

/** 503 says "again later" and promises nothing; anything else is not an answer to these writes. */
function remember(ledger: Ledger, what: string, answer: Answer): void {
  if (answer.gone || answer.status === 503) return
  ledger.odd.push(`${what}: ${answer.status} ${JSON.stringify(answer.body).slice(0, 300)}`)
  if (ledger.odd.length > 20) throw new Error(ledger.odd.join('\n'))
}
