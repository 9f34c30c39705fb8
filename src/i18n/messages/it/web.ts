export const web = {
  'web.foreign_origin': 'La richiesta arriva da un altro sito: torna sul portale e riprova da lì',
  'web.malformed_address': 'L’indirizzo non è scritto in modo leggibile',
  'web.invalid_json': 'Il testo inviato non è JSON valido',
  'web.too_deep': 'Il contenuto inviato ha troppi livelli annidati',
  'web.too_large':
    'Il contenuto inviato supera {megabytes, plural, one {# megabyte} other {# megabyte}}',
  'web.unsupported_type': 'Invia il contenuto come JSON o come modulo con file',
  'web.invalid_query': 'Il parametro «{parameter}» della ricerca non è valido',
  'web.invalid_limit': '«limit» deve essere un numero da 1 a 500',
  'web.where_too_deep': 'Le condizioni di «where» possono avere al massimo 5 livelli',
  'web.too_many_attempts':
    'Troppi tentativi. Riprova fra {minutes, plural, one {# minuto} other {# minuti}}',
  'web.unavailable': 'Il portale è molto occupato in questo momento: riprova fra poco',
  'web.unauthorized': 'Per questa operazione devi accedere',
  'web.failed_sign_in': 'Email o password non corrette',
  'web.validation': 'Alcuni dati non vanno bene: {fields}',
  'web.wrong_shape': 'Il valore non è del tipo previsto',
  'web.invalid_reference': 'Uno dei riferimenti indica qualcosa che non esiste',
  'web.locked': 'Un’altra persona sta modificando questo contenuto: riprova più tardi',
  'web.bad_request': 'La richiesta non si può eseguire così com’è scritta',
  'web.method': 'Questo indirizzo non accetta la richiesta',
  'web.internal':
    'Qualcosa non ha funzionato e non dipende da te. Riprova fra poco; se succede ancora, segnala questo codice: {requestId}',
  'web.not_found_title': 'Pagina non trovata',
  'web.forbidden_title': 'Operazione non permessa',
  'web.bad_request_title': 'Richiesta non valida',
  'web.too_many_title': 'Troppi tentativi',
  'web.internal_title': 'Qualcosa non ha funzionato',
  'web.unavailable_title': 'Riprova fra poco',
  'web.to_home': 'Vai alla pagina iniziale',
  'web.to_sign_in': 'Accedi',
  'web.preparing_title': 'Il pannello è in preparazione',
  'web.preparing':
    'Il portale è già consultabile. Il pannello per modificare i contenuti sarà pronto fra circa un minuto: questa pagina si aggiorna da sola.',
  'web.panel_failed_title': 'Il pannello non è disponibile',
  'web.panel_failed':
    'La preparazione del pannello non è riuscita. Il portale funziona; chi lo gestisce trova il motivo nei messaggi del programma.',
} as const
