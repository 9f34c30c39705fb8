import type { Sample } from './sentences'

/** Written last and never tuned on: their figures are the ones to expect of texts as they come. */
export const sentencesFresh: Sample[] = [
  {
    said: 'Durante la terza visita Precious ha raccontato alla ginecologa delle mutilazioni subite da bambina.',
    found: { name: ['Precious'] },
  },
  {
    said: 'Abbiamo conosciuto Abdoulaye al dormitorio; beveva molto e aveva perso il permesso.',
    found: { name: ['Abdoulaye'] },
  },
  {
    said: 'Al sig. Petrescu è stato revocato l’affidamento dei figli per maltrattamenti.',
    found: { name: ['Petrescu'] },
  },
  {
    said: 'Oggi Grace ha una stanza sua, un lavoro e non teme più chi la sfruttava.',
    found: { name: ['Grace'] },
  },
  {
    said: 'Nadia e i due bambini sono entrati in casa rifugio il 14 febbraio.',
    found: { name: ['Nadia'] },
  },
  {
    said: 'Il tirocinio di Boubacar si è interrotto per un ricovero in psichiatria.',
    found: { name: ['Boubacar'] },
  },
  {
    said: 'La storia di Luljeta, sposata a quindici anni e picchiata per dieci.',
    found: { name: ['Luljeta'] },
  },
  {
    said: '«Non sapevo di essere malata», dice Sadia, «e avevo paura di andare dal medico.»',
    found: { name: ['Sadia'] },
  },
  {
    said: 'Emmanuel was an undocumented farm worker before he met our team.',
    found: { name: ['Emmanuel'] },
  },
  {
    said: 'After prison, Marian found a room through the guarantee fund.',
    found: { name: ['Marian'] },
  },
  {
    said: 'L’assistente sociale ha segnalato alla Procura la situazione di Ivana, dodici anni, abusata dallo zio.',
    found: { name: ['Ivana'] },
  },
  {
    said: 'Khalid beve, e quando beve perde gli appuntamenti con il SerD.',
    found: { name: ['Khalid'] },
  },
  { said: 'La Casa di Lucia e Ali di Farfalla gestiscono i rifugi per donne maltrattate.' },
  { said: 'Il tavolo tratta ha lavorato con la Questura e con il Numero verde.' },
  { said: 'La circolare Piantedosi riguarda i richiedenti asilo nei centri straordinari.' },
  { said: 'Con il modello della dottoressa Franca Bassi si leggono i sintomi del trauma.' },
  { said: 'Gli incontri sulla violenza si tengono alla Biblioteca Elsa Morante.' },
  { said: 'L’Agnese Visconti dell’ospedale coordina la rete per la salute mentale.' },
  { said: 'La Scuola Don Lorenzo Milani accoglie anche alunni con disabilità.' },
  { said: 'Franco Basaglia chiuse i manicomi: da lì nasce il nostro servizio di salute mentale.' },
  { said: 'La carta di Nizza e la convenzione di Istanbul tutelano chi subisce violenza.' },
  { said: 'Per la tutela dei rifugiati si è espressa la Corte (caso Hirsi Jamaa).' },
  { said: 'The Ministry of Health funds therapy for refugees in Milan and Florence.' },
  { said: 'Rosa è il colore scelto per la panchina contro la violenza.' },
  {
    said: 'Per le visite domiciliari: sig.ra Pina 366 4412098.',
    found: { phone: ['366 4412098'] },
  },
  {
    said: 'Interprete tigrino, reperibile H24: +39.351.8876543',
    found: { phone: ['+39.351.8876543'] },
  },
  {
    said: 'fisso 080/5461234 (chiedere di Nicola), abita lì vicino',
    found: { phone: ['080/5461234'] },
  },
  { said: 'Il progetto 2023-1-IT02-KA122-ADU-000134567 è stato approvato.' },
  { said: 'Prefettura di Borgo, fax 080 5461235.' },
  { said: 'Mappale 334 5566778 del catasto urbano.' },
  { said: 'Gara n. 8345612907 – importo a base d’asta 345.600,00.' },
  {
    said: 'Il referente per le stanze è gianni62@tiscali.it, risponde la sera.',
    found: { email: ['gianni62@tiscali.it'] },
  },
  {
    said: 'Write to h.osman@refuge.example or to the office.',
    found: { email: ['h.osman@refuge.example'] },
  },
  { said: 'Scrivi a ambito.sociale@unione.example o a centri.famiglie@asp.example.' },
  {
    said: 'PASSAPORTO: YB3344556 — VISTO: D',
    found: { documentNumber: ['YB3344556'] },
  },
  {
    said: 'Tessera TEAM 80380001200123456789 scaduta.',
    found: { documentNumber: ['80380001200123456789'] },
  },
  {
    said: 'Con il documento CA 55512 ZK si è potuta aprire la residenza.',
    found: { documentNumber: ['CA 55512 ZK'] },
  },
  { said: 'Permesso di costruire n. 1234567/2020 per il centro di accoglienza.' },
  {
    said: [
      ['Titolo di soggiorno', 'Al 31.12.2021', 'Al 31.12.2022'],
      ['Protezione internazionale', '44', '51'],
      ['Cure mediche', '2', '6'],
    ],
    found: { smallCell: ['2,1'] },
  },
  {
    said: [
      ['Età', 'Maschi', 'Femmine'],
      ['0-13', '4', '7'],
      ['14-17', '11', '3'],
    ],
    found: { smallCell: ['1,1', '2,2'] },
  },
  {
    said: [
      ['Indicatore', 'Previsto', 'Raggiunto'],
      ['Donne inserite in percorsi di autonomia', '20', '4'],
      ['Convenzioni firmate', '3', '3'],
    ],
    found: { smallCell: ['1,2'] },
  },
  {
    said: [
      ['Attività', 'Mese 1', 'Mese 2'],
      ['Ricerca alloggi', '2', '3'],
      ['Incontri con i nuclei', '1', '4'],
    ],
  },
  {
    said: [
      ['Requisito', 'Punti'],
      ['Esperienza con persone vulnerabili', '4'],
      ['Sede nel comune', '2'],
    ],
  },
  {
    said: [
      ['Comune', 'Popolazione', 'Centri'],
      ['Borgo', '34.000', '2'],
      ['Valle', '12.000', '1'],
    ],
  },
]
