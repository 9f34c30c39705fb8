import type { IStylesOptions } from 'docx'
import type { Locale } from '../../i18n/locales'
import { styleNames } from './form-marks'

const ink = '17324D'
const action = '0066CC'
const muted = '455B71'
const line = { style: 'single', size: 6, color: '8A9BAD', space: 6 } as const

/** How the form looks: sizes in half points, spaces in twentieths of one. */
export const formStyles = (locale: Locale): IStylesOptions => ({
  default: {
    document: {
      run: {
        font: 'Calibri',
        size: 22,
        color: '1A1A1A',
        language: { value: locale === 'it' ? 'it-IT' : 'en-GB' },
      },
    },
    title: {
      run: { size: 48, bold: true, color: ink },
      paragraph: { spacing: { after: 60 } },
    },
    heading1: {
      run: { size: 34, bold: true, color: ink },
      paragraph: {
        spacing: { before: 480, after: 120 },
        keepNext: true,
        border: { bottom: { style: 'single', size: 12, color: action, space: 4 } },
      },
    },
    heading2: {
      run: { size: 26, bold: true, color: action },
      paragraph: { spacing: { before: 320, after: 60 }, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      id: 'FormMark',
      name: styleNames.mark,
      basedOn: 'Normal',
      run: { size: 20, color: muted },
      paragraph: { spacing: { after: 240 } },
    },
    {
      id: 'FormLede',
      name: styleNames.lede,
      basedOn: 'Normal',
      paragraph: { spacing: { after: 100, line: 290 } },
    },
    {
      id: 'FormHelp',
      name: styleNames.help,
      basedOn: 'Normal',
      next: 'FormAnswer',
      run: { size: 20, color: muted },
      paragraph: { spacing: { after: 80, line: 270 }, keepLines: true },
    },
    {
      id: 'FormExample',
      name: styleNames.example,
      basedOn: 'Normal',
      next: 'FormAnswer',
      run: { size: 20, italics: true, color: muted },
      paragraph: {
        spacing: { after: 120, line: 270 },
        indent: { left: 284 },
        keepLines: true,
        border: { left: { style: 'single', size: 18, color: 'B8C8D8', space: 8 } },
      },
    },
    {
      id: 'FormAnswer',
      name: styleNames.answer,
      basedOn: 'Normal',
      next: 'FormAnswer',
      quickFormat: true,
      paragraph: {
        spacing: { before: 0, after: 0, line: 300 },
        indent: { left: 120, right: 120 },
        border: { top: line, bottom: line, left: line, right: line },
      },
    },
    {
      id: 'FormFacet',
      name: styleNames.facet,
      basedOn: 'Normal',
      run: { size: 20, bold: true, color: muted },
      paragraph: { spacing: { before: 120, after: 40 }, keepNext: true },
    },
    {
      id: 'FormInPanel',
      name: styleNames.inPanel,
      basedOn: 'Normal',
      run: { size: 20, color: muted },
      paragraph: { spacing: { before: 360, after: 80 } },
    },
    {
      id: 'FormChoice',
      name: styleNames.choice,
      basedOn: 'Normal',
      paragraph: { spacing: { after: 40 }, indent: { left: 340, hanging: 340 } },
    },
    {
      id: 'FormCell',
      name: 'Form cell',
      basedOn: 'Normal',
      run: { size: 20 },
      paragraph: { spacing: { after: 0 } },
    },
    {
      id: 'FormHint',
      name: styleNames.hint,
      basedOn: 'Normal',
      run: { size: 17, color: muted },
      paragraph: { spacing: { before: 20, after: 0 } },
    },
    {
      id: 'FormGap',
      name: 'Form gap',
      basedOn: 'Normal',
      run: { size: 12 },
      paragraph: { spacing: { before: 0, after: 0 } },
    },
    {
      id: 'FormFoot',
      name: 'Form foot',
      basedOn: 'Normal',
      run: { size: 17, color: muted },
    },
  ],
})
