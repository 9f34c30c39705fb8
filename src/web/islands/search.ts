import { combobox } from './combobox/combobox'

/** Pages with a line to search with: suggestions while one types. */
for (const line of document.querySelectorAll<HTMLElement>('[data-suggestions]')) combobox(line)
