import type { Sample } from './sentences'

/** Kept aside: written with the others, and never looked at when the check was tuned. */
export const sentencesAside: Sample[] = [
  {
    said: 'Contratto intestato a SHKMMD88C03Z249S, canone 380 euro.',
    found: { taxCode: ['SHKMMD88C03Z249S'] },
  },
  {
    said: 'Il codice fiscale (BHTRNA93E62Z254Q) serve per l’iscrizione al centro per l’impiego.',
    found: { taxCode: ['BHTRNA93E62Z254Q'] },
  },
  {
    said: 'c.f. gbrsra79r47d612z, tel. 340 9988776',
    found: { taxCode: ['gbrsra79r47d612z'], phone: ['340 9988776'] },
  },
  {
    said: 'Tax code NWKJHN97S21Z335R, date of entry 12 June 2021.',
    found: { taxCode: ['NWKJHN97S21Z335R'] },
  },
  { said: 'Il codice identificativo di gara è 8765432109, il codice univoco UFABC1.' },
  { said: 'Codice catastale H501, foglio 345, particella 1234, subalterno 5.' },
  { said: 'L’ente ha codice fiscale 97123450589 e sede in via Roma 1.' },
  {
    said: 'È in possesso di passaporto della Costa d’Avorio n. 20AB12345.',
    found: { documentNumber: ['20AB12345'] },
  },
  {
    said: 'carta di identità AU 9876543 scaduta il 10.02.2022',
    found: { documentNumber: ['AU 9876543'] },
  },
  {
    said: 'Permesso n. I87654321, motivi umanitari, in fase di rinnovo.',
    found: { documentNumber: ['I87654321'] },
  },
  {
    said: 'Visitata con tesserino STP 1201020007654.',
    found: { documentNumber: ['STP 1201020007654'] },
  },
  {
    said: 'Patente n. MI1234567X, categoria B.',
    found: { documentNumber: ['MI1234567X'] },
  },
  {
    said: 'ID card no. CB98765ZZ, valid until 2030.',
    found: { documentNumber: ['CB98765ZZ'] },
  },
  { said: 'Il rinnovo della patente costa circa 100 euro, il passaporto 116.' },
  { said: 'Con il permesso di soggiorno in mano, 27 persone su 40 hanno aperto un conto.' },
  { said: 'Per la tessera sanitaria si veda la nota prot. n. 0123456 del 3 aprile 2020.' },
  { said: 'Passaporto, permesso e contratto: tre documenti, tre uffici, 2019-2022.' },
  { said: 'Titolo di soggiorno ex art. 18 d.lgs. 286/98, durata 6 mesi.' },
  {
    said: 'Il datore di lavoro (389 4455667) conferma le presenze.',
    found: { phone: ['389 4455667'] },
  },
  {
    said: 'Numero di telefono +39 06 5551 2345, suona a casa della nonna.',
    found: { phone: ['+39 06 5551 2345'] },
  },
  {
    said: 'call her on +251 91 123 4567 before noon',
    found: { phone: ['+251 91 123 4567'] },
  },
  {
    said: 'Recapito: 3427778899',
    found: { phone: ['3427778899'] },
  },
  { said: 'Spesi 345.678.901 euro, pari al 34,5 per cento.' },
  { said: 'Determinazione dirigenziale n. 3401234567 del registro generale.' },
  { said: 'Servizio sociale professionale, tel. 0461 884000.' },
  { said: 'La linea 800 905 570 è gratuita e parla quattordici lingue.' },
  { said: 'Coordinate del porto: 40.4762, 17.2296; superficie 3.401.200 mq.' },
  {
    said: 'Per la stanza: rosaria.esposito61@alice.it',
    found: { email: ['rosaria.esposito61@alice.it'] },
  },
  {
    said: 'Her address is blessing.osagie@proton.me.',
    found: { email: ['blessing.osagie@proton.me'] },
  },
  {
    said: 'Scrivere a laura.betti@asl.example per fissare la visita.',
    found: { email: ['laura.betti@asl.example'] },
  },
  { said: 'Domande a urp@comune.ponte.example, reclami a segreteria@ponte.example.' },
  { said: 'La newsletter parte da rete.citta@anci.example ogni mese.' },
  { said: 'ufficio.stampa@comune.valle.example, direzione@coop.example' },
  {
    said: 'Aisha, richiedente asilo, aspetta la commissione da due anni.',
    found: { name: ['Aisha'] },
  },
  {
    said: 'Dopo l’aborto Khadija non ha più voluto incontrare nessuno.',
    found: { name: ['Khadija'] },
  },
  {
    said: 'Osas ha lasciato chi la sfruttava grazie a un’unità di strada.',
    found: { name: ['Osas'] },
  },
  {
    said: 'Moussa Keita, ex detenuto, oggi lavora nell’orto.',
    found: { name: ['Moussa Keita'] },
  },
  {
    said: 'Il sig. Rahman beve: l’alcolismo ha fatto saltare due inserimenti.',
    found: { name: ['Rahman'] },
  },
  {
    said: 'Natalia, incinta di sei mesi, dormiva alla stazione.',
    found: { name: ['Natalia'] },
  },
  {
    said: 'A young man called Lamin was tortured in Libya.',
    found: { name: ['Lamin'] },
  },
  {
    said: 'Paola è stata picchiata dal compagno e ha chiesto aiuto alla parrocchia.',
    found: { name: ['Paola'] },
  },
  {
    said: 'Hope, clandestina, non voleva dare il suo nome.',
    found: { name: ['Hope'] },
  },
  {
    said: 'Chinedu soffre di schizofrenia e assume farmaci.',
    found: { name: ['Chinedu'] },
  },
  { said: 'Via San Francesco ospita il dormitorio per i senza dimora malati.' },
  { said: 'La Cooperativa Rita Levi segue chi esce dal carcere.' },
  { said: 'Le suore di Santa Chiara accolgono ragazze vittime di tratta.' },
  { said: 'Il prof. Carlo Neri ha studiato la salute dei rifugiati.' },
  { said: 'Il decreto Cutro ha ristretto la protezione speciale.' },
  { said: 'Angela Conti, responsabile del servizio dipendenze, coordina l’équipe.' },
  { said: 'Progetto Aurora: percorsi per donne che escono dalla violenza.' },
  { said: 'Speranza e pazienza: così si accompagna chi ha subito torture.' },
  { said: 'L’Ostello Maria Teresa ospita richiedenti asilo e studenti.' },
  { said: 'Yara (il nome è inventato) è sopravvissuta a un naufragio e a una violenza.' },
  { said: 'A Santa Maria Capua Vetere il carcere collabora con lo sportello.' },
  { said: 'The Mary Seacole Trust trains nurses on mental health.' },
  { said: 'Sono state 18 le persone con protezione internazionale avviate al lavoro.' },
  {
    said: [
      ['Paese di origine', 'Ragazze', 'Ragazzi'],
      ['Albania', '2', '31'],
      ['Egitto', '0', '44'],
    ],
    found: { smallCell: ['1,1'] },
  },
  {
    said: [
      ['Esito del percorso', 'Nuclei'],
      ['Casa autonoma', '17'],
      ['Rientro in accoglienza', '3'],
    ],
    found: { smallCell: ['2,1'] },
  },
  {
    said: [
      ['Beneficiaries', 'Women', 'Men'],
      ['With disability', '4', '9'],
      ['Unaccompanied minors', '7', '1'],
    ],
    found: { smallCell: ['1,1', '2,2'] },
  },
  {
    said: [
      ['Categoria', 'Presenze al 31/12'],
      ['Titolari di protezione', '28'],
      ['Minori soli', '2'],
    ],
    found: { smallCell: ['2,1'] },
  },
  {
    said: [
      ['Ospite', 'Note'],
      ['Hawa Camara', 'in gravidanza, visita il 3'],
      ['Il secondo ospite', 'in buona salute'],
    ],
    found: { name: ['Hawa Camara'] },
  },
  {
    said: [
      ['Linea di attività', 'Educatori', 'Volontari'],
      ['Casa', '2', '4'],
      ['Lavoro', '3', '1'],
    ],
  },
  {
    said: [
      ['Rischio', 'Probabilità', 'Impatto'],
      ['Poche persone informate', '2', '4'],
      ['Alloggi non disponibili', '3', '3'],
    ],
  },
  {
    said: [
      ['Trimestre', 'Nuovi accessi', 'Sportelli aperti'],
      ['1', '120', '3'],
      ['2', '96', '4'],
    ],
  },
  {
    said: [
      ['Articolo', 'Contenuto'],
      ['1', 'Finalità'],
      ['2', 'Beneficiari'],
    ],
  },
]
