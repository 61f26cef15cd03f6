import { conversation as text } from '../../text/conversation.ts';
import { bestSteps, type FullExercise, sceneOf } from './model.ts';

/** Id of the element that holds a dialogue as it is printed. */
export const paperId = (exercise: string, talk: string) => `rollenspel-${exercise.replace('/', '-')}-${talk}`;

/** The conversations on paper: role cards, and one good way through each as a script. */
export function ConversationOnPaper({ exercise }: { exercise: FullExercise }) {
  return (
    <div class="no-js talk-papers">
      {exercise.talks.map((talk) => {
        const { lines, ending } = sceneOf(talk, { steps: bestSteps(talk) });
        return (
          <section class="talk-paper" id={paperId(exercise.id, talk.id)} key={talk.id}>
            <h4>{talk.title}</h4>
            <p>{text.paper.note}</p>
            {talk.note && (
              <p>
                <strong>{text.note}.</strong> {talk.note}
              </p>
            )}
            <p>
              <strong>{text.before}.</strong> {talk.setting}
            </p>
            <h5>{text.paper.cards}</h5>
            <div class="talk-cards">
              {[talk.you, ...talk.others].map(({ name, role, card }) => (
                <p class="talk-card" key={name}>
                  <strong>
                    {name}, {role}
                  </strong>
                  <br />
                  {card}
                </p>
              ))}
            </div>
            <h5>{text.paper.script}</h5>
            {lines.map(({ turn, choice }) => (
              <div key={turn.id}>
                <p>
                  <strong>{talk.others.find(({ id }) => id === turn.who)!.name}.</strong> {turn.action && `${text.action(turn.action)} `}
                  {turn.text}
                </p>
                {turn.write && <p class="talk-own-first">{text.paper.ownFirst(turn.write.prompt)}</p>}
                {choice && (
                  <p>
                    <strong>{talk.you.name}.</strong> {choice.text}
                  </p>
                )}
              </div>
            ))}
            <p>
              <strong>{text.paper.ending}.</strong> {ending?.text} {ending?.why}
            </p>
            <h5>{text.discuss}</h5>
            <ul>
              {talk.discuss.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
