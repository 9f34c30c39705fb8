import { InvalidAddress } from './refusals'

const shape = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:".]+(\.[^\s@<>()[\]\\,;:".]+)+$/

/** An email address as accounts keep it: trimmed, lower case, composed; refused when it is none. */
export function addressOf(text: string): string {
  const address = text.normalize('NFC').trim().toLowerCase()
  if (address.length > 254 || !shape.test(address) || hasControl(address))
    throw new InvalidAddress()
  return address
}

const hasControl = (text: string): boolean =>
  [...text].some((letter) => letter <= '\u001f' || letter === '\u007f')
