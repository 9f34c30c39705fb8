/**
 * The HTML of an entry as a text processor takes it: a name and its value on one line, what is
 * folded under a heading, nothing that only decorates.
 */
export async function plainLines(html: string): Promise<string> {
  const { parseDocument, DomUtils } = await import('htmlparser2')
  const page = parseDocument(html)
  const text = (data: string) => parseDocument(data).children
  for (const element of DomUtils.findAll(() => true, page.children)) {
    const { name, parent, attribs } = element
    const seen = attribs['aria-hidden'] !== 'true' && attribs.alt !== ''
    if (name === 'svg' || !seen) DomUtils.removeElement(element)
    if (name === 'summary') element.name = 'h3'
    if (name === 'dl') element.name = 'div'
    if (name === 'dt') {
      element.name = 'span'
      attribs.class = 'pair-name'
      for (const child of text(': ')) DomUtils.appendChild(element, child)
    }
    if (name === 'dd') element.name = 'span'
    // Pairs stand in a division of their own.
    if ((name === 'dt' || name === 'dd') && isPair(parent)) parent.name = 'p'
    if (/\b(fact-aside|core-essential)\b/.test(attribs.class ?? ''))
      for (const child of text(' · ')) DomUtils.prependChild(element, child)
  }
  return DomUtils.getOuterHTML(page, { encodeEntities: 'utf8' })
}

const isPair = (parent: unknown): parent is { name: string } =>
  typeof parent === 'object' && parent !== null && 'name' in parent && parent.name === 'div'
