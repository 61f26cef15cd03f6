// @vitest-environment node
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { useAnswer } from '../../../src/learner/preact/useAnswer.ts';
import { useAttempts } from '../../../src/learner/preact/useAttempts.ts';

const prompt = { text: 'Welke domeinen zie je?' };

test('on the server an answer is empty, without a value that would wipe what is typed before hydration', () => {
  function Question() {
    const { view, handle, field, reworkField } = useAnswer('casus-bas/1', prompt);
    expect([view.ready, view.draft, handle, field.value, reworkField.value]).toEqual([false, '', undefined, undefined, undefined]);
    return h('textarea', { ...field });
  }
  expect(renderToString(h(Question, null))).toBe('<textarea></textarea>');
});

test('on the server an exercise has no attempts', () => {
  function Widget() {
    const { loaded, current, past, conflicts, status, set, again } = useAttempts('h1-x/y', (raw) => raw as object);
    expect([loaded, current, past, conflicts, status]).toEqual([false, undefined, [], [], { state: 'empty' }]);
    // Safe to call, and without effect.
    set({});
    again();
    return h('p', null, 'oefening');
  }
  expect(renderToString(h(Widget, null))).toBe('<p>oefening</p>');
});
