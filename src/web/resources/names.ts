import type { Edition } from '../../domain/editions/find-editions'
import type { Lineage } from '../../domain/lineage/read-lineage'
import type { OrganisationName } from '../../domain/organisations/find-names'
import type { GivenBack } from '../../domain/replications/read-given-back'
import type { Linked } from '../../domain/resources/read-resource'
import type { Topic } from '../../domain/topics/find-topics'

/** The names a text needs beside itself. */
export interface Names {
  linked: Linked
  /** Unset where the page does not draw it. */
  lineage: Lineage | null
  givenBack: GivenBack
  organisations: Map<string, OrganisationName>
  areas: Topic[]
  /** Dimensions, targets and themes. */
  topics: Topic[]
  editions: Edition[]
}
