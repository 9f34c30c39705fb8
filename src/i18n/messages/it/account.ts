export const account = {
  'accountStatus.invited': 'Invitata',
  'accountStatus.active': 'Attiva',
  'accountStatus.suspended': 'Sospesa',
  'account.error.mayNotInvite':
    'Non puoi invitare questa persona con questo ruolo in questa organizzazione',
  'account.error.mayNotManage':
    'Non puoi modificare questo account: spetta a chi può invitare la persona',
  'account.error.ownAccount': 'Su te stesso non puoi farlo: chiedi a un’altra persona abilitata',
  'account.error.roleDoesNotFit': 'In questa organizzazione questo ruolo non esiste',
  'account.error.addressInUse': 'Esiste già un account con questo indirizzo email',
  'account.error.invalidAddress': 'Scrivi un indirizzo email valido, per esempio nome@ente.it',
  'account.error.missing': 'Compila questo campo',
  'account.error.spentLink':
    'Il collegamento è già stato usato o è scaduto. Chiedine uno nuovo',
  'account.error.password.short': 'La password deve avere almeno 12 caratteri',
  'account.error.password.long': 'La password può avere al massimo 200 caratteri',
  'account.error.password.common': 'Questa password è troppo facile da indovinare: scegline un’altra',
  'account.error.password.personal': 'La password non può contenere il tuo indirizzo email',
  'account.error.wrongPassword': 'La password attuale non è giusta',
  'account.error.state': 'L’account non è in uno stato che lo permette',
  'account.error.invalidEnd': 'Scrivi una data valida',
} as const
