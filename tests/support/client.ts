/** What a door answered: its status, its headers, and its body as JSON or text. */
export interface Answer<Body = Row> {
  status: number
  body: Body
  text: string
  headers: Headers
}

// A body's shape is what the test asserts: any field may be asked of it.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Row = any

/** Asks the portal over HTTP as one person, or as nobody. */
export class Client {
  constructor(
    readonly name: string,
    readonly url: string,
    readonly token: string | null | (() => Promise<string>),
    readonly headers: Record<string, string> = {},
  ) {}

  get = (path: string, headers?: Record<string, string>) =>
    this.ask('GET', path, undefined, headers)
  post = (path: string, body?: unknown, headers?: Record<string, string>) =>
    this.ask('POST', path, body ?? {}, headers)
  patch = (path: string, body?: unknown, headers?: Record<string, string>) =>
    this.ask('PATCH', path, body ?? {}, headers)
  delete = (path: string, headers?: Record<string, string>) =>
    this.ask('DELETE', path, undefined, headers)

  /** The same person, with headers sent along every time. */
  with = (headers: Record<string, string>): Client =>
    new Client(this.name, this.url, this.token, { ...this.headers, ...headers })

  async ask(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const token = typeof this.token === 'function' ? await this.token() : this.token
    const form = body instanceof FormData || body instanceof URLSearchParams
    const answer = await fetch(this.url + path, {
      method,
      redirect: 'manual',
      headers: {
        // Packing and unpacking is work for both ends; what travels is tried in tests of its own.
        'accept-encoding': 'identity',
        ...(token === null ? {} : { authorization: `JWT ${token}` }),
        ...(body === undefined || form ? {} : { 'content-type': 'application/json' }),
        ...this.headers,
        ...headers,
      },
      body: body === undefined ? undefined : form ? body : JSON.stringify(body),
    })
    const text = await answer.text()
    return { status: answer.status, headers: answer.headers, text, body: parsed(text) }
  }
}

function parsed(text: string): Row {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
