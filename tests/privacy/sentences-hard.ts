import type { Sample } from './sentences'

/**
 * Written after the check, to get past it or to make it cry wolf; then it was taught what in them
 * says something general.
 */
export const sentencesHard: Sample[] = [
  {
    said: 'DIALLO MAMADOU nato a Conakry, richiedente asilo, inserito in struttura il 3/2/2020',
    found: { name: ['DIALLO MAMADOU'] },
  },
  {
    said: 'Dhurata ha lasciato il marito dopo anni di botte.',
    found: { name: ['Dhurata'] },
  },
  {
    said: 'Rossi Maria: invalida al 74%, pratica per l’accompagnamento in corso.',
    found: { name: ['Rossi Maria'] },
  },
  {
    said: 'Per Sekou il percorso è stato lungo. Gli incubi non passavano. Poi la diagnosi.',
    found: { name: ['Sekou'] },
  },
  {
    said: 'La famiglia Hoxha vive in un alloggio sovraffollato; il padre è ai domiciliari.',
    found: { name: ['Hoxha'] },
  },
  {
    said: 'Rosa, 41 anni, badante, è seguita dal centro antiviolenza.',
    found: { name: ['Rosa'] },
  },
  {
    said: 'Storia di Efosa: dalla Libia, dove è stato torturato, alla sartoria.',
    found: { name: ['Efosa'] },
  },
  {
    said: 'amina e sua sorella sono vittime di tratta',
    found: { name: ['amina'] },
  },
  {
    said: 'S.T., 19 anni, maliano, epatite B, collocato presso la comunità.',
  },
  {
    said: 'Il progetto è dedicato a Jerry Masslo, rifugiato sudafricano ucciso nel 1989.',
  },
  {
    said: 'Il caso Cucchi ha cambiato il modo di parlare della detenzione.',
  },
  {
    said: 'Alle vittime di tratta è dedicato il film «Joy» di Sudabeh Mortezai.',
  },
  {
    said: 'Con Maria Grazia e Anna del consultorio abbiamo discusso i casi di gravidanza.',
  },
  {
    said: 'Teresa del SerD ci ha spiegato come si manda una segnalazione.',
  },
  {
    said: 'San Patrignano e Don Picchi: due modelli di comunità per tossicodipendenti.',
  },
  {
    said: 'Lo sportello di piazza Luigi di Savoia riceve anche i richiedenti asilo.',
  },
  {
    said: 'Il quartiere Marconi-San Paolo ha il tasso più alto di denunce per furto.',
  },
  {
    said: 'Nella Fattoria di Carlo lavorano persone che escono dal carcere.',
  },
  {
    said: 'Le ragazze nigeriane sfruttate a Castel Volturno sono poche centinaia.',
  },
  {
    said: 'La «regola di Giulia» vieta di chiedere due volte della violenza.',
  },
  {
    said: 'Angelo, Rita, Omar e Fatou, i quattro operatori, formano sul tema della tortura.',
  },
  {
    said: 'Sankara, Mandela e Malala: i murales del centro per rifugiati.',
  },
  {
    said: 'codice fiscale  R S S M R A 8 5 T 1 0 A 5 6 2 S',
    found: { taxCode: ['R S S M R A 8 5 T 1 0 A 5 6 2 S'] },
  },
  {
    said: 'CF:FRRLCU68A01L219G',
    found: { taxCode: ['FRRLCU68A01L219G'] },
  },
  {
    said: 'cod. fisc. DLLMND9LA4MZ35NN-residente in via Po 3',
    found: { taxCode: ['DLLMND9LA4MZ35NN'] },
  },
  {
    said: 'file CNTGLI92D50H501C_patto.pdf allegato alla pratica',
    found: { taxCode: ['CNTGLI92D50H501C'] },
  },
  { said: 'Il codice interno è ABCDEF12G34H567I e non riguarda nessuno.' },
  {
    said: 'doc. id. AX1234567 ril. dal comune di Borgo',
    found: { documentNumber: ['AX1234567'] },
  },
  {
    said: 'Il documento, numero ca 45678 xy, è scaduto.',
    found: { documentNumber: ['ca 45678 xy'] },
  },
  {
    said: 'nr. permesso: I 12345678',
    found: { documentNumber: ['I 12345678'] },
  },
  {
    said: 'Ha una carta di soggiorno rilasciata a Bari, serie Y num. 1234567.',
    found: { documentNumber: ['1234567'] },
  },
  { said: 'Passaporto europeo delle competenze: punteggio 1234567 secondo la griglia.' },
  { said: 'Il permesso è stato chiesto con il kit postale, modello 209, costo 70,46 euro.' },
  { said: 'La CIE 3.0 è diffusa dal 2016, si veda il DM 23 dicembre 2015.' },
  {
    said: 'chiamami al tre quattro sette 123 45 67',
    found: { phone: ['tre quattro sette 123 45 67'] },
  },
  {
    said: 'tel: 347-12.34.567 / 02-66.77.88.99',
    found: { phone: ['347-12.34.567', '02-66.77.88.99'] },
  },
  {
    said: 'Numeri utili: 3331112223, 3334445556.',
    found: { phone: ['3331112223', '3334445556'] },
  },
  {
    said: 'Cellulare\n328 000 1122\nnazionalità gambiana',
    found: { phone: ['328 000 1122'] },
  },
  {
    said: '(+39) 347 998 8776',
    found: { phone: ['(+39) 347 998 8776'] },
  },
  {
    said: 'Il suo numero è 0039-347-9988776.',
    found: { phone: ['0039-347-9988776'] },
  },
  {
    said: 'Zio in Germania: 0049 151 23456789.',
    found: { phone: ['0049 151 23456789'] },
  },
  { said: 'Fatturato 2020: 3471234567 lire, secondo il vecchio bilancio.' },
  { said: 'Serie storica: 320 350 380 410 440 470 presenze.' },
  { said: 'Latitudine 0450789 e longitudine 0076812 in formato catastale.' },
  { said: 'Punti di raccolta: 051, 052, 053, 054 e 055.' },
  { said: 'Codice ATECO 87.90.00; codice IPA c_a944; CPV 85311300-5.' },
  { said: 'Per parlare con l’URP: 02 0202.' },
  {
    said: 'amina (punto) diallo (chiocciola) gmail.com',
    found: { email: ['amina (punto) diallo (chiocciola) gmail.com'] },
  },
  {
    said: 'scrivere a kouyate@outlook.com o a casa.kouyate@outlook.com',
    found: { email: ['kouyate@outlook.com', 'casa.kouyate@outlook.com'] },
  },
  {
    said: 'dhurata.hoxha@studenti.example è la sua casella.',
    found: { email: ['dhurata.hoxha@studenti.example'] },
  },
  { said: 'Iscrizioni: corsi.italiano@cpia.example o cpia3@istruzione.example.' },
  { said: 'Redazione: lgnet@anci.example; pec cm.bari@pec.example.' },
  { said: 'Il gruppo si scrive a santa.maria@parrocchia.example.' },
  {
    said: [
      ['', 'M', 'F'],
      ['Siria', '5', '1'],
      ['Iraq', '3', '6'],
    ],
    found: { smallCell: ['1,2', '2,1'] },
  },
  {
    said: [
      ['Tipologia', 'Totale'],
      ['Donne sole', 'due'],
      ['Donne con figli', '14'],
    ],
    found: { smallCell: ['1,1'] },
  },
  {
    said: [
      ['Tabella 4. Persone prese in carico per status', ''],
      ['Status', 'Valore assoluto'],
      ['Protezione speciale', '3'],
      ['Asilo', '57'],
    ],
    found: { smallCell: ['2,1'] },
  },
  {
    said: [
      ['Vulnerabilità', 'N'],
      ['Disagio mentale', '2'],
      ['Tortura', '7'],
    ],
    found: { smallCell: ['1,1'] },
  },
  {
    said: [
      ['Servizio', 'Accessi', 'Operatori', 'Giorni di apertura'],
      ['Sportello', '230', '3', '4'],
      ['Unità mobile', '3', '2', '1'],
    ],
    found: { smallCell: ['2,1'] },
  },
  {
    said: [
      ['Prodotto', 'Quantità'],
      ['Corsi', '3'],
      ['Guide per le famiglie', '2'],
    ],
  },
  {
    said: [
      ['Settimana', 'Tema', 'Partecipanti previsti'],
      ['1', 'La casa', '12'],
      ['2', 'Il lavoro', '12'],
    ],
  },
  {
    said: [
      ['Città', 'Casi studio', 'Interviste a operatori'],
      ['Bari', '1', '4'],
      ['Roma', '2', '3'],
    ],
  },
  {
    said: [
      ['Obiettivo', 'Persone da formare', 'Formatori'],
      ['Mediazione', '20', '2'],
      ['Salute', '15', '1'],
    ],
  },
]
