/** What a GET form would ask for, without the fields that ask nothing. */
export function addressOf(form: HTMLFormElement): string {
  const { pathname } = new URL(form.action)
  const query = new URLSearchParams()
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && value.trim() !== '') query.append(name, value)
  return query.size ? `${pathname}?${query.toString()}` : pathname
}
