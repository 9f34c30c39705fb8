/** What a city learned, given back to where it took it from. */
export const givingBack = {
  'error.circular_lineage':
    '“{field}”: an entry cannot come from itself, nor from one that comes from it. Choose another',
}
