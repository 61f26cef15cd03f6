/** What a projection page runs: the screen, or, when the address asks for it, the window of the lecturer. */
import { readSlides } from './outline.ts';

const slides = readSlides(document);
const session = new URLSearchParams(location.search).get('lesgever');
if (session) void import('./presenter.tsx').then(({ startPresenter }) => startPresenter(slides, session));
else void import('./screen.ts').then(({ startScreen }) => startScreen(slides));
