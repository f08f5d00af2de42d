/* The pane's own window gets the embedded Excel where Office on the desktop puts the real one, before Office.js loads. */
if (window.parent.embeddedExcel && window.parent.embeddedExcel.external) {
  Object.defineProperty(window, 'external', {
    configurable: true,
    value: window.parent.embeddedExcel.external,
  });
}
