import { projection as say } from '../../text/projection.ts';
import { curtain } from '../lecture/curtain.ts';
import { type KeyCommand, type WindowCommand, commandOf } from '../lecture/keys.ts';
import { type Lecture, indexOf } from '../lecture/lecture.ts';
import { fit, showStep } from './fit.ts';
import { drawLive } from './live.ts';
import type { PageSlide } from './outline.ts';
import { placeOf } from './place.ts';
import { openShow } from './show.ts';
import { showTimer } from './timer.ts';
import { presenterAddress } from './address.ts';

const interactive = 'a, button, input, select, textarea, summary, label, dialog, [popover], [contenteditable], [data-kind="oefening"] .slide-body, .ballot, .web, [role="slider"], [role="radio"]';

/** Runs the screen that the class sees. */
export function startScreen(slides: readonly PageSlide[]): void {
  const deck = document.querySelector<HTMLElement>('[data-deck]')!;
  const { source = '/', base = '/' } = deck.dataset;
  const status = document.querySelector<HTMLElement>('[data-say]')!;
  const count = document.querySelector<HTMLElement>('[data-count]');
  const title = document.title;
  const tools = () => import('./tools.ts');
  let shown: PageSlide | undefined;

  const show = openShow(slides, 'screen', undefined, {
    other: () => {},
    point: (at) => void tools().then(({ pointAt }) => pointAt(at)),
    ink: (slide, strokes) => void tools().then(({ drawStrokes }) => slide === show.lecture().slide && drawStrokes(strokes)),
  });
  const current = () => slides[indexOf(slides, show.lecture())]!;
  const announce = (words: string) => (status.textContent = words);

  function render(before?: Lecture): void {
    const lecture = show.lecture();
    const slide = current();
    const { element } = slide;
    if (slide !== shown) {
      shown?.element.removeAttribute('data-current');
      element.setAttribute('data-current', '');
      const at = slides.indexOf(slide);
      document.title = at === 0 ? title : `${slide.title} · ${title}`;
      if (count) count.textContent = say.count(at + 1, slides.length);
      if (before) {
        history.replaceState(null, '', `#${encodeURI(slide.id)}`);
        announce(say.slideLabel(at + 1, slides.length, slide.label));
        if (document.activeElement && document.activeElement !== document.body && shown?.element.contains(document.activeElement)) (document.activeElement as HTMLElement).blur();
        if ('inked' in document.body.dataset || 'zoom' in document.body.dataset) void tools().then((all) => all.leaveSlide());
      }
      if (element.querySelector('[data-slide-qr]:empty')) void import('./qr.ts').then(({ drawQr }) => drawQr(element.querySelector('[data-slide-qr]')!, source, slide.section).then(() => fit(element)));
      element.scrollTop = 0;
      shown = slide;
      showStep(element, lecture.step);
      fit(element);
    } else showStep(element, lecture.step);
    drawLive(element, slide, show, () => slide === shown && fit(element));
    if (before?.blank !== lecture.blank) {
      document.body.toggleAttribute('data-blank', lecture.blank);
      if (lecture.blank) announce(say.blank);
    }
    showTimer(element, slide, show, announce);
  }

  const leave = () => {
    const { section } = current();
    location.assign(section ? `${source}#${section}` : source);
  };
  const openPresenter = () => {
    // A name per lecture: pressing S again brings the same window to the front.
    const opened = window.open(presenterAddress(show.session()), `lesgever-${show.session()}`, 'popup,width=1200,height=800');
    if (!opened) announceLoudly(say.presenter.blocked);
  };
  const announceLoudly = (words: string) => void tools().then(({ notice }) => notice(words));
  const windowCommands: Record<WindowCommand, () => void> = {
    fullscreen: () => void (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen?.().catch(() => undefined)),
    presenter: openPresenter,
    overview: () => void import('./overview.ts').then(({ openOverview }) => openOverview(show)),
    help: () => void import('./dialogs.ts').then(({ openHelp }) => openHelp()),
    qr: () => void import('./dialogs.ts').then(({ openQr }) => openQr(source, current().section)),
    print: () => void import('./dialogs.ts').then(({ openPrint }) => openPrint(slides)),
    laser: () => void tools().then(({ toggleLaser }) => announce(toggleLaser(show) ? say.laserOn : say.laserOff)),
    draw: () => void tools().then(({ toggleDrawing }) => announce(toggleDrawing(show) ? say.drawOn : say.drawOff)),
    wipe: () => void tools().then(({ wipe }) => wipe(show)),
    zoom: () => void tools().then(({ toggleZoom }) => toggleZoom() && announce(say.zoomed)),
    leave: () => {
      if (show.lecture().blank) show.perform({ do: 'blank' });
      else if ('zoom' in document.body.dataset) void tools().then(({ toggleZoom }) => toggleZoom());
      else if ('ink' in document.body.dataset) void tools().then(({ stopInk }) => stopInk());
      else leave();
    },
  };
  const run = (command: KeyCommand) => ('window' in command ? windowCommands[command.window]() : show.perform(command));

  document.addEventListener('keydown', (event) => {
    // An open dialog or menu has its own keys.
    if (event.defaultPrevented || document.querySelector('dialog[open], [popover]:popover-open')) return;
    if ('zoom' in document.body.dataset && event.key.startsWith('Arrow')) {
      event.preventDefault();
      void tools().then(({ pan }) => pan(event.key));
      return;
    }
    const command = commandOf(event, placeOf(event.target));
    if (!command) return;
    event.preventDefault();
    run(command);
  });
  // A click that only leaves a field is no wish to go on.
  let typing = false;
  document.addEventListener('pointerdown', () => (typing = placeOf(document.activeElement) === 'text'), { capture: true });
  document.addEventListener('click', (event) => {
    const target = event.target as Element;
    const link = target.closest('a[href]');
    if (link) {
      if (link.hasAttribute('data-leave')) {
        event.preventDefault();
        return leave();
      }
      // Links of running parts lead to projected pages too, or stay closed.
      const href = link.getAttribute('href')!;
      if (href.startsWith('#')) return;
      event.preventDefault();
      const to = curtain(new URL(href, location.href).origin === location.origin ? new URL(href, location.href).pathname + new URL(href, location.href).hash : href, base);
      if (to) location.assign(to);
      return;
    }
    const button = target.closest<HTMLElement>('[data-do], [data-window]');
    if (button) {
      button.closest<HTMLElement>('[popover]')?.hidePopover();
      return button.dataset.window ? windowCommands[button.dataset.window as WindowCommand]() : show.perform({ do: button.dataset.do as 'next' });
    }
    if (!target.closest('.deck') || target.closest(interactive) || typing || 'ink' in document.body.dataset || !getSelection()?.isCollapsed) return;
    show.perform({ do: 'next' });
  });
  document.addEventListener('contextmenu', (event) => {
    const target = event.target as Element;
    if (!target.closest('.deck') || target.closest(interactive)) return;
    event.preventDefault();
    show.perform({ do: 'previous' });
  });
  let touch: { x: number; y: number } | undefined;
  deck.addEventListener('touchstart', ({ touches, target }) => {
    const one = touches.length === 1 && !(target as Element).closest('input, textarea, [role="slider"], .sequence') ? touches[0] : undefined;
    touch = one && { x: one.clientX, y: one.clientY };
  }, { passive: true });
  deck.addEventListener('touchend', ({ changedTouches: [end] }) => {
    if (!touch || !end || 'ink' in document.body.dataset) return;
    const [dx, dy] = [end.clientX - touch.x, end.clientY - touch.y];
    touch = undefined;
    if (Math.abs(dx) > 50 && Math.abs(dx) > 2 * Math.abs(dy)) show.perform({ do: dx < 0 ? 'next' : 'previous' });
  });
  addEventListener('resize', () => fit(current().element));
  void document.fonts?.ready.then(() => fit(current().element));

  show.listen(render);
  render();
  // Only from here on there is one slide at a time.
  deck.dataset.ready = '';
  fit(current().element);
}
