import { decisionTree as text } from '../../text/decisionTree.ts';
import { layoutOf, width } from './layout.ts';
import { type Exercise, type Stop, type Walk, type Way, leftTurns } from './model.ts';

interface Props {
  exercise: Exercise;
  way: Way;
  walk: Walk;
  /** the step on screen; undefined at the ending */
  here: Stop | undefined;
}

/** The whole tree with the way that was walked; where there is room for it. The list of steps says the same. */
export function TreeMap({ exercise, way, walk, here }: Props) {
  const { height, nodes, edges, bands } = layoutOf(exercise);
  const numberOf = (id: string) => exercise.steps.findIndex((one) => one.id === id) + 1;
  const stopAt = (id: string) => way.stops.find(({ step }) => step.id === id);
  const edgeState = ({ from, choice }: { from: string; choice: string }) => {
    const stop = stopAt(from);
    if (stop?.choice?.id === choice) return stop.wrong ? 'left' : 'taken';
    return stop && leftTurns(stop, walk).some(({ id }) => id === choice) ? 'left' : 'open';
  };
  const nodeState = (id: string) => (here ? here.step.id === id : way.ending?.id === id) ? 'here' : stopAt(id) || way.ending?.id === id ? 'taken' : 'open';
  const drawn = [...edges].sort((a, b) => Number(edgeState(a) !== 'open') - Number(edgeState(b) !== 'open'));
  return (
    <figure class="tree-map">
      <figcaption>{text.map}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={text.mapInWords(exercise.steps.length, exercise.endings.length, way.stops.map(({ step }) => numberOf(step.id)), way.ending?.title)}>
        {bands.map(({ phase, y, height: tall }) => (
          <g key={phase}>
            <rect class="tree-band" x="2" y={y + 3} width="234" height={tall - 6} rx="8" />
            <text class="tree-band-name" x="12" y={y + 22}>
              {phase}
            </text>
          </g>
        ))}
        {drawn.map((edge) => (
          <path key={`${edge.from}/${edge.choice}`} class="tree-edge" data-state={edgeState(edge)} d={edge.path} />
        ))}
        {nodes.map(({ id, lines, x, y, width: wide, height: tall, number }) => (
          <g key={id} data-state={nodeState(id)}>
            <rect class="tree-node" x={x} y={y} width={wide} height={tall} rx={number ? 6 : 20} />
            {lines.map((line, at) => (
              <text key={at} class="tree-name" x={x + wide / 2} y={y + tall / 2 + 5 + (at - (lines.length - 1) / 2) * 15} text-anchor="middle">
                {at === 0 && number ? `${number}. ${line}` : line}
              </text>
            ))}
          </g>
        ))}
      </svg>
    </figure>
  );
}
