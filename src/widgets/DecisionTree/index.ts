export { DecisionTree } from './DecisionTree.tsx';
export { DecisionTreeOnPaper } from './Paper.tsx';
