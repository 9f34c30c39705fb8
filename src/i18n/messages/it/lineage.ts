/** Words of where an entry comes from and where it went: its tree, the map of what passed on. */
export const lineage = {
  'lineage.replicationOf': 'Replica di «{title}»',
  'lineage.dropped': 'tolto: {elements}',
  'lineage.added': 'aggiunto: {elements}',
  'lineage.changed': 'modificato: {elements}',
  'lineage.allKept': 'tutto mantenuto',
  'lineage.unavailable': 'Non disponibile: viene da una scheda che non puoi leggere.',
  'lineage.cut': 'Ce ne sono altre: apri le schede qui sopra per seguirle.',
  'lineage.inList': 'Il disegno mostra le prime; l’elenco le ha tutte.',
  'lineage.thisEntry': 'questa scheda',
  'lineage.takenBy': '{city} la replica',
  'lineage.others': '{count, plural, one {Un’altra} other {Altre #}}',
  'search.group.replications': 'Da città a città',
  'search.replication': '{from} → {to}: {title}',
  'search.replication.without': 'senza {element}',
}
