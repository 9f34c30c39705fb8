import type { Readable } from 'node:stream'
import { UnreadableTable } from './unreadable-table'

interface Handlers {
  /** Names come without their prefix. */
  open?: (name: string, attributes: Record<string, string>) => void
  text?: (words: string) => void
  close?: (name: string) => void
}

/**
 * Reads a part of an archive as it expands, giving way after each piece: whoever iterates takes what
 * the handlers have gathered. Entities are the five of XML and numbers; nothing is fetched.
 */
export async function* readXml(
  stream: Readable | null,
  { open, text, close }: Handlers,
): AsyncGenerator<void> {
  if (!stream) return
  const { Parser } = await import('htmlparser2')
  const parser = new Parser(
    {
      onopentag: (name, attributes) => open?.(plain(name), attributes),
      ontext: (words) => text?.(words),
      onclosetag: (name) => close?.(plain(name)),
    },
    { xmlMode: true },
  )
  const decoder = new TextDecoder()
  try {
    for await (const piece of stream) {
      parser.write(decoder.decode(new Uint8Array(piece as Buffer), { stream: true }))
      yield
    }
  } catch (error) {
    if (error instanceof UnreadableTable) throw error
    throw new UnreadableTable('damaged')
  } finally {
    stream.destroy()
  }
  parser.end()
  yield
}

/** The same to the end at once, for what the handlers keep themselves. */
export async function readWholeXml(stream: Readable | null, handlers: Handlers): Promise<void> {
  const reading = readXml(stream, handlers)
  while (!(await reading.next()).done);
}

const plain = (name: string): string => name.slice(name.indexOf(':') + 1)
