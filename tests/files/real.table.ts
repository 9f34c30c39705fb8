/**
 * Documents as they come from many programs, and what is to become of each, written by hand: its
 * state, how many pages it has, its language, of what a reader is warned, and a word with the page
 * it is found on. A dash is none.
 */
export const outcomes = `
file                     state      pages lang  warnings                             word         on
broken-objects.pdf       unreadable -     -     damaged                              -            -
chromium.pdf             read       5     it    -                                    quadrifoglio 5
docx-library.docx        read       -     it    -                                    zafferano    1
excel-unicode.csv        read       -     it    -                                    capacità     1
exceljs.xlsx             read       2     it    -                                    pervinca     1
fpdf2.pdf                read       2     it    untagged                             staffetta    2
ghostscript.pdf          read       4     it    untagged,noLanguage                  quadrifoglio 4
libreoffice-calc.csv     read       -     it    -                                    capienza     1
libreoffice-calc.ods     read       1     it    -                                    mediazione   1
libreoffice-calc.pdf     read       1     it    untagged,noTitle                     capienza     1
libreoffice-calc.xlsx    read       1     it    -                                    capienza     1
libreoffice-english.docx read       -     en    -                                    clover       1
libreoffice-impress.odp  read       3     it    -                                    vicinato     3
libreoffice-impress.pdf  read       3     it    untagged,noTitle                     vicinato     3
libreoffice-impress.pptx read       3     it    -                                    girasole     2
libreoffice-pdfa.pdf     read       1     it    -                                    papavero     1
libreoffice-tagged.pdf   read       1     it    -                                    papavero     1
libreoffice-writer.docx  read       -     it    -                                    quadrifoglio 1
libreoffice-writer.odt   read       4     it    -                                    quadrifoglio 4
libreoffice-writer.pdf   read       4     it    untagged                             quadrifoglio 4
odfpy-repeated.ods       read       1     -     -                                    martedì      1
odfpy.odt                read       -     it    -                                    melograno    1
openpyxl.xlsx            read       2     it    -                                    lapislazzuli 1
pandoc.docx              read       -     it    -                                    rosmarino    1
pandoc.odt               read       -     it    -                                    rosmarino    1
pandoc.pptx              read       3     it    -                                    rosmarino    3
pillow-scan.pdf          noText     3     -     scan,untagged,noLanguage             -            -
pypdf-mixed-scan.pdf     read       4     it    scan,untagged,noLanguage,noTitle     impegno      1
python-docx-empty.docx   noText     -     -     empty                                -            -
python-docx-french.docx  read       -     other -                                    guichet      1
python-docx.docx         read       -     it    -                                    caleidoscopio 1
python-pptx.pptx         read       3     it    -                                    girasole     2
qpdf-linearised.pdf      read       3     it    untagged,noLanguage                  bussola      3
quoted.csv               read       -     it    -                                    intestazioni 1
remote-references.docx   read       -     it    -                                    caleidoscopio 1
reportlab.pdf            read       3     it    untagged,noLanguage                  bussola      3
windows-1252.csv         read       -     it    -                                    capacità     1
without-slides.pptx      unreadable -     -     damaged                              -            -
xlsxwriter.xlsx          read       1     it    -                                    camper       1
`
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [file = '', state = '', pages = '', language = '', warnings = '', word = '', on = ''] =
      line.split(/\s+/)
    return { file, state, pages, language, warnings, word, on }
  })
