import { richText } from '../../seed/rich-text'

/** A tool that may be sent to approval, in this area of work. */
export function completeTool(area: string): object {
  const text = richText('Un testo per le prove.')
  return {
    kind: 'tool',
    title: 'Una lista di controllo',
    summary: 'Per le prove.',
    topics: [area],
    period: { from: '2023-01-01T00:00:00.000Z' },
    toolType: 'checklist',
    whenToUse: text,
    instructions: text,
    privacyNotes: text,
  }
}
