import { render } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { projection as say } from '../../text/projection.ts';
import { clockText, isOver, isRunning, leftOf } from '../lecture/countdown.ts';
import { commandOf } from '../lecture/keys.ts';
import { indexOf, stepsOf } from '../lecture/lecture.ts';
import { screenAddress } from './address.ts';
import { copyOf, fit, showStep } from './fit.ts';
import { drawLive } from './live.ts';
import type { PageSlide } from './outline.ts';
import { placeOf } from './place.ts';
import { type Show, openShow } from './show.ts';

const text = say.presenter;
const time = new Intl.DateTimeFormat('nl-BE', { hour: '2-digit', minute: '2-digit' });

/** A slide as the class sees it, small. */
function Stage({ slide, step, show, live, label, onPoint }: { slide: PageSlide; step: number; show: Show; live?: boolean; label: string; onPoint?: (at?: [number, number]) => void }) {
  const box = useRef<HTMLDivElement>(null);
  const copy = useRef<HTMLElement>();
  useLayoutEffect(() => {
    const stage = box.current!.firstElementChild!;
    copy.current = copyOf(slide.element);
    // Running parts work from here too; the rest is there to look at.
    if (live && slide.data) copy.current.inert = false;
    const place = copy.current.querySelector<HTMLElement>('[data-slide-live]');
    if (place) {
      delete place.dataset.running;
      place.replaceChildren();
    }
    stage.replaceChildren(copy.current);
    const size = () => {
      box.current?.style.setProperty('--scale', String(box.current.clientWidth / copy.current!.offsetWidth));
    };
    size();
    fit(copy.current);
    const watch = new ResizeObserver(size);
    watch.observe(box.current!);
    return () => watch.disconnect();
  }, [slide]);
  useLayoutEffect(() => {
    showStep(copy.current!, step);
    if (slide.data) drawLive(copy.current!, slide, show, () => fit(copy.current!));
  });
  const share = (event: { clientX: number; clientY: number }): [number, number] => {
    const { left, top, width, height } = box.current!.getBoundingClientRect();
    return [(event.clientX - left) / width, (event.clientY - top) / height];
  };
  return (
    <div class="stage-box" ref={box} role="group" aria-label={label} onPointerMove={onPoint && ((event) => onPoint(share(event)))} onPointerLeave={onPoint && (() => onPoint())}>
      <div class="stage" />
    </div>
  );
}

/** Clock, time since the first slide, and the countdown of the class. */
function Clocks({ show, slide }: { show: Show; slide: PageSlide }) {
  const [now, tick] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => tick(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  const { began, timer } = show.lecture();
  const own = timer?.slide === slide.id ? timer : undefined;
  const running = timer && isRunning(timer, now) ? timer : own;
  const over = running && isOver(running, now);
  return (
    <>
      <p><span class="presenter-label">{text.clock}</span> {time.format(now)}</p>
      <p><span class="presenter-label">{text.elapsed}</span> {clockText(Math.max(0, now - began))}</p>
      {(running || slide.minutes) && (
        <div class="presenter-timer" data-over={over}>
          <span class="presenter-label">{say.timer.label}</span> <span>{running ? (over ? say.timer.over : clockText(leftOf(running, now))) : ''}</span>
          {slide.minutes && (
            <>
              <button type="button" class="secondary" aria-keyshortcuts="T" onClick={() => show.perform({ do: 'timer' })}>
                {!own ? say.timer.start(slide.minutes) : over ? say.timer.again : isRunning(own, now) ? say.timer.pause : say.timer.resume}
              </button>
              <button type="button" class="quiet" aria-label={say.timer.more} onClick={() => show.perform({ do: 'more', minutes: 1 })}>+1</button>
              <button type="button" class="quiet" aria-label={say.timer.less} onClick={() => show.perform({ do: 'more', minutes: -1 })}>−1</button>
            </>
          )}
        </div>
      )}
    </>
  );
}

function Presenter({ show, alone }: { show: Show; alone: boolean }) {
  const [laser, setLaser] = useState(false);
  const [size, setSize] = useState(1);
  const notes = useRef<HTMLDivElement>(null);
  const lecture = show.lecture();
  const at = indexOf(show.slides, lecture);
  const slide = show.slides[at]!;
  const next = show.slides[at + 1];
  const steps = stepsOf(slide, lecture);
  useLayoutEffect(() => {
    const own = slide.element.querySelector('.slide-notes')!;
    notes.current!.replaceChildren(...[...own.childNodes].map((node) => node.cloneNode(true)));
    notes.current!.querySelectorAll('[id]').forEach((named) => named.removeAttribute('id'));
    notes.current!.scrollTop = 0;
  }, [slide]);
  const point = (place?: [number, number]) => show.send({ is: 'point', ...(place ? { at: place } : {}) });
  return (
    <main class="presenter" aria-label={text.heading}>
      <h1 class="visually-hidden">{text.heading}</h1>
      <header class="presenter-head">
        <Clocks show={show} slide={slide} />
        <p class="presenter-count">{say.count(at + 1, show.slides.length)}{steps > 1 && `, ${text.step(lecture.step + 1, steps)}`}</p>
      </header>
      {alone && (
        <div class="presenter-alone" role="alert">
          <p>{text.alone}</p>
          <button type="button" onClick={() => window.open(`${screenAddress()}#${encodeURI(lecture.slide)}`, `scherm-${show.session()}`)}>{text.reopen}</button>
        </div>
      )}
      <section class="presenter-now" aria-label={text.current}>
        <h2>{text.current}: {slide.label}</h2>
        <Stage slide={slide} step={lecture.step} show={show} live label={text.current} {...(laser ? { onPoint: point } : {})} />
        {lecture.blank && <p class="presenter-blank">{text.blanked}</p>}
        {slide.kind === 'oefening' && <p class="status">{text.widget}</p>}
        <div class="actions">
          <button type="button" class="secondary" onClick={() => show.perform({ do: 'previous' })}>← {say.bar.previous}</button>
          <button type="button" onClick={() => show.perform({ do: 'next' })}>{say.bar.next} →</button>
          <button type="button" class="secondary" aria-pressed={lecture.blank} aria-keyshortcuts="B" onClick={() => show.perform({ do: 'blank' })}>{say.bar.blank}</button>
          <button
            type="button"
            class="secondary"
            aria-pressed={laser}
            onClick={() => {
              if (laser) point();
              setLaser(!laser);
            }}
          >
            {say.bar.laser}
          </button>
          <button type="button" class="quiet" aria-keyshortcuts="O" onClick={() => void import('./overview.ts').then(({ openOverview }) => openOverview(show))}>{say.bar.overview}</button>
        </div>
      </section>
      <section class="presenter-next" aria-label={text.next}>
        <h2>{text.next}{next && `: ${next.label}`}</h2>
        {next ? <Stage slide={next} step={0} show={show} label={text.next} /> : <p>{text.end}</p>}
      </section>
      <section class="presenter-notes" aria-label={text.notes}>
        <div class="presenter-notes-head">
          <h2>{text.notes}</h2>
          <button type="button" class="quiet" aria-label={text.smaller} onClick={() => setSize(Math.max(0, size - 1))}>A−</button>
          <button type="button" class="quiet" aria-label={text.larger} onClick={() => setSize(Math.min(4, size + 1))}>A+</button>
        </div>
        <div class="prose presenter-text" data-size={size} ref={notes} tabIndex={0} role="group" aria-label={text.text} />
        {slide.element.querySelector('.slide-notes')!.childElementCount === 0 && <p class="status">{text.noNotes}</p>}
      </section>
    </main>
  );
}

/** Runs the window of the lecturer, beside a screen with the same lecture. */
export function startPresenter(slides: readonly PageSlide[], session: string): void {
  document.documentElement.dataset.presenter = '';
  document.title = text.title(document.title);
  const place = document.createElement('div');
  document.querySelector('.deck-bar')?.remove();
  // The deck stays as the source of the copies; nobody meets it.
  const deck = document.querySelector<HTMLElement>('[data-deck]')!;
  deck.hidden = true;
  deck.inert = true;
  document.body.prepend(place);
  let alone = false;
  let heard = false;
  let shown = false;
  const show = openShow(slides, 'presenter', session, {
    other(role, there) {
      if (role !== 'screen') return;
      alone = !there;
      heard ||= there;
      if (shown) draw();
    },
  });
  const draw = () => render(<Presenter show={show} alone={alone} />, place);
  show.listen(draw);
  draw();
  shown = true;
  // A screen that is there answers at once; who hears nothing is alone.
  setTimeout(() => {
    if (heard) return;
    alone = true;
    draw();
  }, 1500);
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
    const command = commandOf(event, placeOf(event.target));
    if (!command) return;
    if ('window' in command) {
      if (command.window !== 'overview') return;
      event.preventDefault();
      return void import('./overview.ts').then(({ openOverview }) => openOverview(show));
    }
    event.preventDefault();
    show.perform(command);
  });
}
