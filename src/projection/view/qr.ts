import { encode } from 'uqr';
import { projection as say } from '../../text/projection.ts';

const SVG = 'http://www.w3.org/2000/svg';
const local = /^(localhost|127\.|\[::1\])/;

/** The address that phones open: the lesson or case itself, at the part that is on the slide. */
export const phoneAddress = (source: string, section: string | undefined): string => new URL(section ? `${source}#${section}` : source, location.origin).href;

/** An address as one types it. */
export const shortAddress = (address: string): string => decodeURI(address.replace(/^https?:\/\//, ''));

function drawing(address: string): SVGSVGElement {
  const { data, size } = encode(address, { border: 2, ecc: 'M' });
  const svg = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  const ground = document.createElementNS(SVG, 'rect');
  for (const [name, value] of [['width', size], ['height', size], ['fill', '#fff']] as const) ground.setAttribute(name, String(value));
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', say.qr.label(shortAddress(address)));
  svg.setAttribute('shape-rendering', 'crispEdges');
  path.setAttribute('fill', '#000');
  path.setAttribute('d', data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x},${y}h1v1h-1z`] : []))).join(''));
  svg.append(ground, path);
  return svg;
}

/** Puts the QR code and the address of this part of the course in a place. */
export async function drawQr(place: HTMLElement, source: string, section: string | undefined): Promise<void> {
  if (place.firstChild) return;
  const address = phoneAddress(source, section);
  const words = document.createElement('p');
  words.className = 'qr-address';
  // An address breaks after its slashes.
  words.append(...shortAddress(address).split(/(?<=\/)/).flatMap((part) => [part, document.createElement('wbr')]));
  place.append(drawing(address), words);
  if (local.test(location.host)) {
    const note = document.createElement('p');
    note.className = 'qr-note';
    note.textContent = say.qr.own;
    place.append(note);
  }
}
