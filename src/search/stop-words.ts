/**
 * Words that only hold a sentence together, folded. They are indexed like the others, for phrases,
 * but nothing is asked for by them unless a question has no other words.
 */
export const stopWords: ReadonlySet<string> = new Set(
  `
  a ad ai al all alla alle allo agli anche avere c che chi ci cio coi col come con cosa cui
  d da dagli dai dal dall dalla dalle dallo degli dei del dell della delle dello di dove
  e ed essere fa far fare fatto gli ha hanno ho i il in io l la le lei li lo loro lui ma me mi mia mie miei mio
  ne negli nei nel nell nella nelle nello noi non nostra nostre nostri nostro o od
  per perche piu poi pure qual quale quali quando quant quanto quel quell quella quelle quelli quello
  quest questa queste questi questo s sa se si sia sono su sua sue sugli sui sul sull sulla sulle
  sullo suo suoi t ti tra fra tu tua tue tuo tuoi un una uno un v vi voi vostra vostre vostri vostro
  cerco cerca cerchiamo vorrei vorremmo voglio vogliamo posso possiamo puo possono devo dobbiamo
  qualche qualcosa qualcuno ogni alcuni alcune senza verso
  about an and any are as at be been but by can could did do does for from had has have he her his
  how if into is it its may my of on or our re she should so some than that the their them then there
  these they this those to was we were what when where which who whose why will with without would
  you your m ve ll looking find need
  `
    .split(/\s+/)
    .filter(Boolean),
)
