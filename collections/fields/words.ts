/** A label, description or option of the panel in both languages. */
export const words = (it: string, en: string): { it: string; en: string } => ({ it, en })
