export const structure = {
  'structure.start': 'Parti dalla struttura di questa scheda',
  'structure.title': 'Parti dalla struttura di un’altra scheda',
  'structure.intro':
    'Comincia una bozza tua dello stesso tipo ({kind}), con gli stessi elenchi da riempire. Nessuna parola, cifra o file viene copiato: scrivi tu che cosa succede nella tua città.',
  'structure.rows': 'Che cosa trovi già pronto',
  'structure.count': '{count, plural, one {una riga} other {# righe}}',
  'structure.essential':
    '{essential, plural, one {di cui una indispensabile} other {di cui # indispensabili}}',
  'structure.none': 'Questa scheda non ha elenchi: la bozza comincia con i soli titolo e tipo.',
  'structure.begin': 'Comincia la bozza',
}
