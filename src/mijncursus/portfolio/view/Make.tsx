import { useState } from 'preact/hooks';
import { portfolioPage } from '../../../text/portfolio.ts';
import { download } from '../../../widgets/kit/download.ts';
import { today } from '../../save.ts';
import type { PortfolioDocument } from '../document.ts';

interface Props {
  document: PortfolioDocument;
  /** what is needed of the course has been fetched, or could not be */
  ready: boolean;
  /** parts of the course that could not be fetched */
  failed: number;
  onRetry: () => void;
}

/** The two ways out: a Word file, or the printer. The code that writes Word is loaded when it is asked for. */
export function Make({ document, ready, failed, onRetry }: Props) {
  const [said, setSaid] = useState<{ text: string; failed?: boolean }>();
  const make = (work: () => unknown) => () => (ready ? work() : setSaid({ text: portfolioPage.notYet }));
  const word = async () => {
    setSaid({ text: portfolioPage.making });
    try {
      const { wordFile } = await import('../word.ts');
      const name = portfolioPage.fileName(today());
      download(name, await wordFile(document));
      setSaid({ text: portfolioPage.saved(name) });
    } catch {
      setSaid({ text: portfolioPage.makeFailed, failed: true });
    }
  };
  return (
    <div class="portfolio-make">
      {failed > 0 && (
        <div class="feedback" data-verdict="wrong" role="alert">
          <p>{portfolioPage.failed(failed)}</p>
          <p>
            <button type="button" class="secondary" onClick={onRetry}>
              {portfolioPage.retry}
            </button>
          </p>
        </div>
      )}
      <div class="actions">
        <button type="button" aria-disabled={!ready} aria-describedby="portfolio-stand" onClick={make(() => void word())}>
          {portfolioPage.word}
        </button>
        <button type="button" class="secondary" aria-disabled={!ready} aria-describedby="portfolio-stand" onClick={make(() => print())}>
          {portfolioPage.print}
        </button>
      </div>
      <p class="my-meta">{portfolioPage.printNote}</p>
      <p class="status" role="status" id="portfolio-stand" data-state={said?.failed ? 'failed' : undefined}>
        {ready ? said?.text : (said?.text ?? portfolioPage.busy)}
      </p>
    </div>
  );
}
