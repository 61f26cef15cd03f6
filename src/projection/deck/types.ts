import type { ElementContent } from 'hast';
import type { Ballot } from '../lecture/ballot.ts';

/** What a slide shows; the style sheet and the tests go by it. */
export type SlideKind =
  | 'titel' | 'doelen' | 'kern' | 'figuur' | 'oefening' | 'opdracht' | 'tabel' | 'samen' | 'stappen' | 'stemming' | 'klasweb'
  | 'vooraf' | 'portret' | 'hulp' | 'weetjes' | 'vraag' | 'antwoord' | 'criteria' | 'slot';

/** A part of a slide that runs: its data, drawn by a view of its own. */
export type Live =
  | { is: 'ballot'; ballots: Ballot[]; /** more of the same, taken one by one */ several: boolean }
  | { is: 'web'; id: string; centre: string; scale: string[]; pillars: { id: string; name: string; short: string; about: string }[] }
  | { is: 'answer'; slug: string; number: number };

export interface Slide {
  /** names the slide in the address; unique in its deck */
  id: string;
  kind: SlideKind;
  /** heading of the slide */
  title: string;
  /** what tells it apart in a list of slides, when the heading does not */
  label?: string;
  /** the small line above the heading */
  kicker?: string;
  /** anchor in the lesson or case that this slide comes from */
  section?: string;
  body: ElementContent[];
  /** what the lecturer reads */
  notes: ElementContent[];
  /** how many times the lecturer presses "next" before the slide after it; at least 1 */
  steps: number;
  /** time that a class gets for it */
  minutes?: number;
  live?: Live;
}

export interface Deck {
  slides: Slide[];
  /** scripts and style sheets that the parts of the slides need, once per page */
  runtime: ElementContent[];
}
