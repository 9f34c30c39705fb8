import type { ArrayField } from 'payload'
import type { help } from './help'
import type { words } from './words'

type Words = ReturnType<typeof words>
type Rows = Pick<ArrayField, 'labels'> & { admin: NonNullable<ArrayField['admin']> }

/**
 * How the panel calls the rows of a list, the field by which a closed row is known, and what it
 * says under the list.
 */
export const rowsCalled = (
  singular: Words,
  plural: Words,
  from: string,
  description?: ReturnType<typeof help>,
): Rows => ({
  labels: { singular, plural },
  admin: {
    components: {
      RowLabel: {
        path: '/src/admin/components/row-title#RowTitle',
        clientProps: { from, noun: singular },
      },
      ...description?.components,
    },
  },
})
