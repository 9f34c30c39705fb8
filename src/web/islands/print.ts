/** The button that opens the browser's own print, where there is a script to press it for. */
for (const button of document.querySelectorAll<HTMLElement>('[data-print]')) {
  button.hidden = false
  button.onclick = () => window.print()
}
