/** Door of the parts that widgets share. */
export { Again } from './Again.tsx';
export { Announcer } from './Announcer.tsx';
export { Choices, type ChoiceOption } from './Choices.tsx';
export { csvCell, csvFile } from './csv.ts';
export { download } from './download.ts';
export { Feedback, type Verdict } from './Feedback.tsx';
export { Keep } from './Keep.tsx';
export { Rating } from './Rating.tsx';
export { type FoundWord, foundWords } from './foundWords.ts';
export { type Item, Items } from './Items.tsx';
export { LineField } from './LineField.tsx';
export { type Links, ReadOn } from './ReadOn.tsx';
export { type Result, Results } from './Results.tsx';
export {
  answersTo,
  check,
  choose,
  firstAnswers,
  goOn,
  parseRotation,
  type Place,
  placeIn,
  queue,
  type Rotation,
  type Settled,
  startRotation,
} from './rotation.ts';
export { Foot } from './Foot.tsx';
export { usePlaces } from './usePlaces.ts';
export { OtherTab } from './OtherTab.tsx';
export { Parts } from './Parts.tsx';
export { printOnly } from './printOnly.ts';
export { SaveStatus } from './SaveStatus.tsx';
export { move, Sequence } from './Sequence.tsx';
export { type Sheet, sheetAsText, type SheetPart } from './sheet.ts';
export { SheetView } from './SheetView.tsx';
export { newSeed, random, shuffle } from './shuffle.ts';
export { TextField } from './TextField.tsx';
export { Turn } from './Turn.tsx';
export { useLanding } from './useLanding.ts';
export { useRotation } from './useRotation.ts';
export { useTurns } from './useTurns.ts';
