import './printOnly.css';

/**
 * Prints one part of the page on its own. The rest is back as soon as the dialogue is closed.
 *
 * @param part the element to print; without it the whole page is printed
 */
export function printOnly(part: Element | undefined): void {
  const page = document.documentElement;
  if (part) {
    part.setAttribute('data-print', '');
    page.setAttribute('data-print-one', '');
    window.addEventListener(
      'afterprint',
      () => {
        part.removeAttribute('data-print');
        page.removeAttribute('data-print-one');
      },
      { once: true },
    );
  }
  window.print();
}
