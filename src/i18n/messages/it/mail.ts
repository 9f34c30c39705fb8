export const mail = {
  'mail.sender': 'Rete LGNET2',
  'mail.greeting': 'Buongiorno {name},',
  'mail.greetingPlain': 'Buongiorno,',
  'mail.closing': 'Il portale della rete LGNET2. A questo messaggio non si può rispondere.',
  'mail.closing.answerable': 'Il portale della rete LGNET2.',
  'mail.copyLink': 'Se il pulsante non funziona, copia questo indirizzo nel browser:',
  'mail.until': 'Il collegamento si usa una volta sola e vale fino a: {date}.',
  'mail.invitation.subject': 'Invito al portale della rete LGNET2',
  'mail.invitation.who':
    '{inviter} ti invita nel portale della rete LGNET2 per {organisation}, con il ruolo «{role}».',
  'mail.invitation.what':
    'Nel portale le città pubblicano ciò che funziona, trovano ciò che hanno fatto le altre e lo replicano. Per entrare scegli una password e leggi l’informativa sulla privacy.',
  'mail.invitation.action': 'Accetta l’invito',
  'mail.invitation.otherwise':
    'Se non aspettavi questo invito, ignora il messaggio: senza la tua conferma l’account non si attiva.',
  'mail.reset.subject': 'Nuova password per il portale LGNET2',
  'mail.reset.what':
    'Qualcuno, probabilmente tu, ha chiesto una nuova password per il tuo account.',
  'mail.reset.action': 'Scegli una nuova password',
  'mail.reset.otherwise':
    'Se non l’hai chiesta tu, ignora il messaggio: la tua password resta quella di prima.',
  'mail.passwordChanged.subject': 'La tua password è cambiata',
  'mail.passwordChanged.what':
    'La password del tuo account nel portale LGNET2 è appena cambiata e le altre sessioni sono state chiuse.',
  'mail.passwordChanged.otherwise':
    'Se non sei stato tu, chiedi subito una nuova password dalla pagina «Accedi» e avvisa chi ti ha invitato.',
  'mail.address.subject': 'Conferma il cambio di indirizzo email',
  'mail.address.new':
    'Questo indirizzo ({address}) sta per diventare quello con cui accedi al portale LGNET2.',
  'mail.address.old':
    'Hai chiesto di accedere al portale LGNET2 con un altro indirizzo: {address}.',
  'mail.address.both':
    'Il cambio avviene quando è confermato da tutti e due gli indirizzi, quello nuovo e quello attuale.',
  'mail.address.byAdmin': 'Il cambio, chiesto dall’assistenza tecnica, avviene appena confermi.',
  'mail.address.action': 'Conferma il cambio',
  'mail.address.otherwise':
    'Se non te lo aspettavi, non confermare: l’indirizzo resta quello di prima.',
  'mail.addressAnnounced.subject': 'L’indirizzo del tuo account sta per cambiare',
  'mail.addressAnnounced.what':
    'L’assistenza tecnica ha chiesto di spostare il tuo account del portale LGNET2 all’indirizzo {address}. Il cambio avviene quando quell’indirizzo conferma.',
  'mail.addressAnnounced.otherwise':
    'Se non lo sapevi, avvisa subito l’assistenza tecnica o chi ti ha invitato.',
} as const
