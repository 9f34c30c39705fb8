import type { ChildProcess } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'

type Params = Record<string, unknown>
interface Message {
  id?: number
  method?: string
  params?: Params
  sessionId?: string
  result?: Params
  error?: { message: string }
}

/** Chromium's own protocol over the two pipes of `--remote-debugging-pipe`: no port is opened. */
export class DevtoolsPipe {
  readonly #to: Writable
  readonly #asked = new Map<number, PromiseWithResolvers<Params>>()
  readonly #events = new Map<string, PromiseWithResolvers<void>>()
  #last = 0
  #rest = Buffer.alloc(0)
  #over: Error | undefined

  constructor(child: ChildProcess) {
    this.#to = child.stdio[3] as Writable
    this.#to.on('error', (error) => this.fail(error))
    const from = child.stdio[4] as Readable
    from.on('error', (error) => this.fail(error))
    from.on('data', (bytes: Buffer) => this.#take(bytes))
    child.once('error', (error) => this.fail(error))
    child.once('exit', (status) => this.fail(new Error(`the browser ended: ${status}`)))
  }

  /** Asks for something, and waits for its answer. Throws what the browser refuses. */
  ask(method: string, params: Params = {}, sessionId?: string): Promise<Params> {
    if (this.#over) return Promise.reject(this.#over)
    const id = (this.#last += 1)
    const answer = Promise.withResolvers<Params>()
    this.#asked.set(id, answer)
    this.#to.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
    return answer.promise
  }

  /** The next time the browser tells of this; to be waited for at once. */
  once(event: string): Promise<void> {
    if (this.#over) return Promise.reject(this.#over)
    const told = Promise.withResolvers<void>()
    this.#events.set(event, told)
    return told.promise
  }

  /** Nothing will be answered any more. */
  fail(error: Error): void {
    this.#over ??= error
    for (const { reject } of [...this.#asked.values(), ...this.#events.values()]) reject(this.#over)
    this.#asked.clear()
    this.#events.clear()
  }

  /** Messages end with NUL, and come in pieces. */
  #take(bytes: Buffer): void {
    const pieces: Buffer[] = [this.#rest]
    let from = 0
    for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, from)) {
      pieces.push(bytes.subarray(from, end))
      this.#heard(JSON.parse(Buffer.concat(pieces).toString()) as Message)
      pieces.length = 0
      from = end + 1
    }
    this.#rest = Buffer.concat([...pieces, bytes.subarray(from)])
  }

  #heard({ id, method, result, error }: Message): void {
    if (method !== undefined) this.#events.get(method)?.resolve()
    const answer = id === undefined ? undefined : this.#asked.get(id)
    if (!answer || id === undefined) return
    this.#asked.delete(id)
    if (error) answer.reject(new Error(error.message))
    else answer.resolve(result ?? {})
  }
}
