import { Refusal } from '../../domain/errors'
import { sizeIn } from '../ui/file-list/size-in'

/** The documents of an entry are more than one download should be. */
export class DossierTooHeavy extends Refusal {
  constructor(bytes: number, most: number) {
    super('too_heavy', 413, 'export.too_heavy', {
      params: (locale) => ({ size: sizeIn(locale, bytes), most: sizeIn(locale, most) }),
    })
  }
}
