import type {
  FilterOptions,
  RelationshipFieldManyValidation,
  RelationshipFieldSingleValidation,
  UploadFieldManyValidation,
  UploadFieldSingleValidation,
} from 'payload'
import { relationship, upload } from 'payload/shared'

type Offer = Exclude<FilterOptions, null | undefined>
interface Offering<Validate> {
  filterOptions: Offer
  validate: Validate
}

/**
 * What a picker of the panel offers. It is a convenience, not a rule: whether a reference may be
 * saved is decided by the noun's hooks, which keep what was there before; so Payload's own check of
 * a saved value against the offer is left out.
 */
export function offering(
  filterOptions: Offer,
): Offering<RelationshipFieldManyValidation & RelationshipFieldSingleValidation> {
  const validate: RelationshipFieldManyValidation & RelationshipFieldSingleValidation = (
    value,
    options,
  ) => relationship(value, { ...options, filterOptions: undefined })
  return { filterOptions, validate }
}

/** The same for files. */
export function offeringFiles(
  filterOptions: Offer,
): Offering<UploadFieldManyValidation & UploadFieldSingleValidation> {
  const validate: UploadFieldManyValidation & UploadFieldSingleValidation = (value, options) =>
    upload(value, { ...options, filterOptions: undefined })
  return { filterOptions, validate }
}
