import type { Browser } from 'playwright-core'
import { openBrowser } from '../support/browser'
import { budgets } from './budgets'
import type { BuiltPortal } from './built-portal'
import { longModel } from './long-model'
import { cpuMsOf } from './process-cost'
import type { Report } from './report'

const saves = 120
const openings = 5

/** What writing costs: the panel's edit view until it can be used, and a text that saves itself. */
export async function measureWriting(
  report: Report,
  portal: BuiltPortal,
  { cookie }: { cookie: string },
): Promise<void> {
  const id = await newModel(portal, cookie)
  const browser = await openBrowser()
  try {
    const first = await openEdit(browser, portal, { cookie, id })
    report.within('edit view of the panel, the first', first.ms, 'ms', budgets.editViewMs)
    const others: Opened[] = []
    for (let time = 0; time < openings; time += 1)
      others.push(await openEdit(browser, portal, { cookie, id }))
    const middle = (of: (opened: Opened) => number) => median(others.map(of))
    report.within(
      'edit view of the panel, later',
      middle(({ ms }) => ms),
      'ms',
      budgets.editViewMs,
    )
    report.spent(
      'edit view of the panel, later',
      middle(({ cpuMs }) => cpuMs),
    )
  } finally {
    await browser.close()
  }
  await measureAutosave(report, portal, { cookie, id })
}

async function measureAutosave(
  report: Report,
  { url, pid }: BuiltPortal,
  { cookie, id }: { cookie: string; id: string },
): Promise<void> {
  const times: number[] = []
  const before = cpuMsOf(pid)
  for (let save = 0; save < saves; save += 1) {
    const began = performance.now()
    const answer = await fetch(`${url}/api/resources/${id}?autosave=true&draft=true&depth=0`, {
      method: 'PATCH',
      headers: { cookie, origin: url, 'content-type': 'application/json' },
      body: JSON.stringify({ ...longModel(), legalBasis: `Delibera ${save}` }),
    })
    await answer.arrayBuffer()
    if (answer.status !== 200) throw new Error(`autosave: ${answer.status}`)
    times.push(performance.now() - began)
  }
  const sorted = times.sort((one, other) => one - other)
  report.spent('autosave of a long model', round((cpuMsOf(pid) - before) / saves))
  report.within(
    'autosave of a long model, p95',
    round(sorted[Math.floor(saves * 0.95)] ?? Number.NaN),
    'ms',
    budgets.autosaveP95Ms,
  )
}

interface Opened {
  ms: number
  cpuMs: number
}

/** Opens the edit view in a browser that holds nothing of the portal, until one can write. */
async function openEdit(
  browser: Browser,
  { url, pid }: BuiltPortal,
  { cookie, id }: { cookie: string; id: string },
): Promise<Opened> {
  const context = await browser.newContext({ baseURL: url })
  const [name = '', ...value] = cookie.split('=')
  await context.addCookies([{ name, value: value.join('='), url }])
  const page = await context.newPage()
  const before = cpuMsOf(pid)
  const began = performance.now()
  await page.goto(`/admin/collections/resources/${id}`)
  await page.locator('#field-title:enabled').waitFor()
  await page.locator('.portal-where').getByRole('link').first().waitFor()
  const opened = { ms: Math.round(performance.now() - began), cpuMs: round(cpuMsOf(pid) - before) }
  await context.close()
  return opened
}

async function newModel({ url }: BuiltPortal, cookie: string): Promise<string> {
  const answer = await fetch(`${url}/api/resources`, {
    method: 'POST',
    headers: { cookie, origin: url, 'content-type': 'application/json' },
    body: JSON.stringify({ kind: 'model', title: 'Scritta per misurare', ...longModel() }),
  })
  const { doc } = (await answer.json()) as { doc?: { id: string } }
  if (!doc) throw new Error(`an entry could not be begun: ${answer.status}`)
  return doc.id
}

const median = (values: number[]): number =>
  values.sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN

const round = (value: number): number => Math.round(value * 100) / 100
