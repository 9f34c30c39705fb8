import { emailAddressIn } from '../email-address'
import { InvalidAddress } from './refusals'

/** An email address as accounts keep it; refused when it is none. */
export function addressOf(text: string): string {
  const address = emailAddressIn(text)
  if (address === null) throw new InvalidAddress()
  return address
}
