/** What a chapter holds, as far as progress is concerned. Made from the content at build time. */
export interface ChapterOutline {
  /** e.g. `hoofdstuk-1` */
  id: string;
  /** lessons with the slugs of their sections (`##` headings that count) */
  lessons: readonly { id: string; sections: readonly string[] }[];
  /** ids of the exercises that count */
  exercises: readonly string[];
  /** cases that practise this chapter, with the ids of the questions that count here */
  cases: readonly { id: string; questions: readonly string[] }[];
}
export type Outline = readonly ChapterOutline[];

/** Things done, each with when it was first done (epoch ms). */
export interface Done {
  /** `lesson#section` */
  read: Readonly<Record<string, number>>;
  /** exercise id */
  practised: Readonly<Record<string, number>>;
  /** question id; its model answer was opened */
  questions: Readonly<Record<string, number>>;
  /** where the student last was */
  place?: { lesson: string; section?: string; at: number };
}

/** Fractions 0 to 1; `undefined` where the chapter holds nothing of that sort. */
export interface ChapterProgress {
  id: string;
  read?: number;
  practised?: number;
  cases?: number;
}
