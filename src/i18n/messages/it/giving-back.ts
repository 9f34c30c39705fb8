/** What a city learned, given back to where it took it from. */
export const givingBack = {
  'error.circular_lineage':
    '«{field}»: una scheda non può venire da se stessa, né da una che viene da lei. Scegline un’altra',
}
