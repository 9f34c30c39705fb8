import { combobox } from './combobox/combobox'
import { inPlace } from './in-place/in-place'

/** The library: suggestions while one types, results that follow every choice. */
for (const line of document.querySelectorAll<HTMLElement>('[data-suggestions]')) combobox(line)
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-in-place]')) inPlace(form)
