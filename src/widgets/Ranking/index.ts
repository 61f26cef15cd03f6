export { RankingOnPaper } from './Paper.tsx';
export { Ranking } from './Ranking.tsx';
