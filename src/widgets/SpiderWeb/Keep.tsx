import { useState } from 'preact/hooks';
import { kit } from '../../text/kit.ts';
import { spiderWeb } from '../../text/spiderWeb.ts';
import { spiderWebTeam as text } from '../../text/spiderWebTeam.ts';
import { Again, Announcer, download } from '../kit/index.ts';
import { toCsv } from './csv.ts';
import { toFile } from './exchange.ts';
import { toSvg } from './export.ts';
import type { Layer } from './layers.ts';
import { type State, withScores } from './model.ts';
import { toPng } from './png.ts';
import type { Web } from './scores.ts';
import { type View, called } from './view.ts';

interface Props {
  web: Web;
  names: readonly string[];
  state: State;
  /** as on screen */
  view: View;
  layers: readonly Layer[];
  /** everyone together */
  team: View;
  /** number of earlier attempts */
  earlier: number;
  onAgain: () => void;
}

/** Files of what was scored, made on this device; and a new measurement. */
export function Keep({ web, names, state, view, layers, team, earlier, onAgain }: Props) {
  const [message, say] = useState('');
  const raters = withScores(state);
  if (raters.length === 0) return <p>{text.keepEmpty}</p>;
  const now = Date.now();
  const keep = (ending: string, content: string | Blob, type: string) => {
    const name = text.fileName(now, ending);
    download(name, content, type);
    say(text.madeOf(name));
  };
  const drawn = () =>
    toSvg({ title: web.title, subtitle: [view.who, kit.day(now)].filter(Boolean).join(', '), names, notes: view.notes, layers: layers.map((layer) => (layer.kind === 'earlier' ? { ...layer, name: spiderWeb.earlier(layer.name) } : layer)) });
  const png = async () => {
    const { svg, width, height } = drawn();
    try {
      keep('png', await toPng(svg, width, height), 'image/png');
    } catch {
      say(text.pngFailed);
    }
  };
  const csv = () => toCsv({ web, raters: team.raters, summaries: team.summaries, earlier: team.earlier });
  const named = raters.length > 1 || raters[0]!.name ? raters.map((rater) => called(state, rater)) : [];
  return (
    <>
      <h4>{text.keepTitle}</h4>
      <p>{text.keepIntro}</p>
      <h5>{text.picture}</h5>
      <p class="actions">
        <button type="button" class="secondary" onClick={() => keep('svg', drawn().svg, 'image/svg+xml')}>
          {kit.downloadSvg}
        </button>
        <button type="button" class="secondary" onClick={() => void png()}>
          {kit.downloadPng}
        </button>
      </p>
      <h5>{text.numbers}</h5>
      <p>{text.csvNote}</p>
      <p class="actions">
        <button type="button" class="secondary" onClick={() => keep('csv', csv(), 'text/csv')}>
          {kit.downloadCsv}
        </button>
      </p>
      <h5>{text.colleague}</h5>
      <p>{text.jsonNote(named)}</p>
      <p class="actions">
        <button type="button" class="secondary" onClick={() => keep('json', toFile(web, state, now), 'application/json')}>
          {text.json}
        </button>
      </p>
      <p class="status">{message}</p>
      <Announcer message={message} />
      <h5>{text.againTitle}</h5>
      <p>{text.againNote}</p>
      <Again onAgain={onAgain} earlier={earlier} />
    </>
  );
}
