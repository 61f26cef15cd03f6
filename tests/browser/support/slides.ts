import type { Page } from '@playwright/test';

/** What is wrong with a slide as it stands on the screen. */
export interface Trouble {
  slide: string;
  what: string;
}

/** Smallest text on a slide, in a figure and in the drawing of an exercise, in px on a screen of 1920 × 1080. */
const TEXT = 28;
const DRAWING = 24;
const INSTRUMENT = 20;

/**
 * Walks through the deck of an open projection page and measures every slide, with all its steps shown.
 * Exercises are the reader's own pages, made large: they may be scrolled. Everything else stands on the slide.
 */
export async function measureDeck(page: Page): Promise<{ slides: number; kinds: string[]; troubles: Trouble[] }> {
  return page.evaluate(
    async ({ least, drawing, instrument }) => {
      const troubles: { slide: string; what: string }[] = [];
      const kinds = new Set<string>();
      const slides = [...document.querySelectorAll<HTMLElement>('.slide')];
      // Layout is asked for below, so there is no need to wait for a picture.
      const frame = () => new Promise((go) => setTimeout(go));
      const until = async (ready: () => boolean) => {
        while (!ready()) await frame();
      };
      await document.fonts.ready;
      const unit = parseFloat(getComputedStyle(document.documentElement).fontSize) / 32;
      const press = (key: string) => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      for (const slide of slides) {
        location.hash = slide.id;
        await until(() => slide.hasAttribute('data-current') && !slide.querySelector('[data-slide-live]:not([data-running]), [data-slide-qr]:empty'));
        for (const step of slide.querySelectorAll('[data-slide-step]')) step.setAttribute('data-on', '');
        await frame();
        const { kind = '' } = slide.dataset;
        kinds.add(kind);
        if (kind === 'stemming') {
          // The fullest a question gets: counted, counted again, and answered.
          for (const key of ['1', 'r', '2', 'a']) press(key);
          await until(() => slide.querySelector('.ballot-answer') !== null && slide.querySelector('.is-before') !== null);
          await frame();
        }
        const say = (what: string) => troubles.push({ slide: `${location.pathname}#${slide.id}`, what });
        const body = slide.querySelector<HTMLElement>('.slide-body')!;
        const scrolls = body.hasAttribute('data-scroll');
        if (scrolls && kind !== 'oefening') say(`does not fit: ${body.scrollHeight} px in ${body.clientHeight}`);
        if (body.scrollWidth > body.clientWidth + 1) say(`is too wide: ${body.scrollWidth} px in ${body.clientWidth}`);
        if (document.documentElement.scrollWidth > innerWidth) say('scrolls sideways');
        const edges = slide.getBoundingClientRect();
        const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const parent = node.parentElement!;
          const words = node.textContent!.trim();
          if (!words || parent.closest('.visually-hidden, script, style, [hidden], option, .slide-notes') || !parent.checkVisibility({ visibilityProperty: true })) continue;
          const range = document.createRange();
          range.selectNodeContents(node);
          const box = range.getBoundingClientRect();
          if (box.width < 2 || box.height < 2) continue;
          const svg = parent.closest('svg');
          const scale = svg ? (svg.getScreenCTM()?.a ?? 1) : 1;
          const size = parseFloat(getComputedStyle(parent).fontSize) * scale;
          const floor = (!svg ? least : kind === 'oefening' ? instrument : drawing) * unit;
          if (size < floor - 0.5) say(`${Math.round(size / unit)} px: “${words.slice(0, 40)}”`);
          // An exercise may scroll what it holds, too.
          const inScroll = kind === 'oefening' && body.contains(node);
          const outside = !inScroll && (box.left < edges.left - 1 || box.right > edges.right + 1 || box.top < edges.top - 1 || box.bottom > edges.bottom + 1);
          if (outside) say(`hangs out of the slide: “${words.slice(0, 40)}”`);
        }
      }
      return { slides: slides.length, kinds: [...kinds], troubles };
    },
    { least: TEXT, drawing: DRAWING, instrument: INSTRUMENT },
  );
}
