import { writeFileSync } from 'node:fs'
import { budgets, keepMultiples, keptMultiples } from './budgets'
import { thisMachine } from './machine'
import { cpuPerRequest, type Asked } from './process-cost'

interface Line {
  what: string
  value: number
  unit: string
  budget?: number
  /** Of the bare route, in the same run. */
  multiple?: number
  ok: boolean
}

/** What a run measured, line by line, against the budgets. */
export class Report {
  readonly lines: Line[] = []
  /** Processor milliseconds of the bare Express route, the measure of the others. */
  bareMs = Number.NaN
  #multiples = keptMultiples()

  /** A figure without a budget. */
  note(what: string, value: number, unit: string): void {
    this.lines.push({ what, value, unit, ok: true })
  }

  within(what: string, value: number, unit: string, budget: number): void {
    this.lines.push({ what, value, unit, budget, ok: value <= budget })
  }

  atLeast(what: string, value: number, unit: string, budget: number): void {
    this.lines.push({ what, value, unit, budget, ok: value >= budget })
  }

  /**
   * Processor time of a request, also as a multiple of the bare route's: with a budget, it must keep
   * that and the multiple from when it was first kept.
   */
  async cost(what: string, asked: Asked, budget?: number): Promise<void> {
    this.spent(what, await cpuPerRequest(asked), budget)
  }

  spent(what: string, value: number, budget?: number): void {
    const multiple = Math.round((value / this.bareMs) * 100) / 100
    const kept = this.#multiples[what]
    if (budget !== undefined && value <= budget && kept === undefined)
      this.#multiples[what] = multiple
    const grown = kept !== undefined && multiple > kept * budgets.growth
    const ok = budget === undefined || (value <= budget && !grown)
    this.lines.push({ what, value, unit: 'CPU ms', multiple, ok, ...(budget ? { budget } : {}) })
  }

  /** Writes the run, prints it, and fails the process when a budget was not kept. */
  end(file: string, more: object): void {
    keepMultiples(this.#multiples)
    const results = {
      at: new Date().toISOString(),
      machine: thisMachine(),
      ...more,
      lines: this.lines,
    }
    writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`)
    this.tell()
    const broken = this.lines.filter(({ ok }) => !ok)
    if (broken.length === 0) return
    console.error(`Not kept: ${broken.map(({ what }) => what).join('; ')}`)
    process.exitCode = 1
  }

  tell(): void {
    console.table(
      this.lines.map(({ what, value, unit, budget, multiple, ok }) => ({
        what,
        value: `${value} ${unit}`,
        budget: budget ?? '',
        '× bare': multiple ?? '',
        '': ok ? '' : 'NO',
      })),
    )
  }
}
