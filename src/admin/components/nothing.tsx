/** Takes the place of a control of Payload's that this portal does not offer. */
export function Nothing() {
  return null
}
