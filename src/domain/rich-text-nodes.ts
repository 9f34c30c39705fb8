/** A node as the editor stores it. */
export interface LexicalNode {
  type: string
  version: number
  [key: string]: unknown
}

/** The bits of a text's format. */
export const bold = 1
export const italic = 2

export const elementNode = (
  type: string,
  children: LexicalNode[],
  rest: Record<string, unknown> = {},
): LexicalNode => ({
  type,
  version: 1,
  direction: 'ltr',
  format: '',
  indent: 0,
  children,
  ...rest,
})

export const paragraphNode = (children: LexicalNode[]): LexicalNode =>
  elementNode('paragraph', children, { textFormat: 0, textStyle: '' })

export const listNode = (tag: 'ul' | 'ol', items: LexicalNode[]): LexicalNode =>
  elementNode(
    'list',
    items.map((item, index) => ({ ...item, value: index + 1 })),
    { tag, listType: tag === 'ul' ? 'bullet' : 'number', start: 1 },
  )

export const linkNode = (url: string, children: LexicalNode[]): LexicalNode => ({
  ...elementNode('link', children, { fields: { url, newTab: false, linkType: 'custom' } }),
  version: 3,
})

export const textNode = (text: string, format: number): LexicalNode => ({
  type: 'text',
  version: 1,
  text,
  format,
  style: '',
  mode: 'normal',
  detail: 0,
})
