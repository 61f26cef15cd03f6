import { render } from 'preact';
import type { Live } from '../deck/types.ts';
import type { Command, Lecture, OutlineSlide } from '../lecture/lecture.ts';
import { Answer } from './Answer.tsx';
import { BallotView } from './Ballot.tsx';
import { WebView } from './Web.tsx';

/** What a running part gets: its data, the lecture as it is now, and a way to change it. */
export interface Part<D extends Live = Live> {
  data: D;
  slide: OutlineSlide;
  lecture: Lecture;
  perform: (command: Command) => void;
}
export type PartOf<K extends Live['is']> = Part<Extract<Live, { is: K }>>;

/** Draws a running part in its place; drawing again brings it up to date. */
export function draw(place: HTMLElement, part: Part): void {
  // What stood there for readers without scripts makes room.
  if (!('running' in place.dataset)) {
    place.dataset.running = '';
    place.replaceChildren();
  }
  const { data } = part;
  if (data.is === 'ballot') render(<BallotView {...(part as PartOf<'ballot'>)} />, place);
  else if (data.is === 'web') render(<WebView {...(part as PartOf<'web'>)} />, place);
  else render(<Answer {...(part as PartOf<'answer'>)} />, place);
}
