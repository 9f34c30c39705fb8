const shape = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:".]+(\.[^\s@<>()[\]\\,;:".]+)+$/

/**
 * The one email address that a text is: trimmed, lower case, composed; null when it is none, or
 * anything that a letter's header could take for more.
 */
export function emailAddressIn(text: string): string | null {
  const address = text.normalize('NFC').trim().toLowerCase()
  return address.length <= 254 && shape.test(address) && !hasControl(address) ? address : null
}

const hasControl = (text: string): boolean =>
  [...text].some((letter) => letter <= '\u001f' || letter === '\u007f')
