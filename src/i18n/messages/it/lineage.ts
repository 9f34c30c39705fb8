/** Words of where an entry comes from and where it went: its tree, the map of what passed on. */
export const lineage = {
  'lineage.replicationOf': 'Replica di «{title}»',
}
