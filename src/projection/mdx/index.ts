/** The words of the authoring language as the projection reads them: marked, so that the deck can be cut. */
import { authoringComponents } from '../../components/mdx/index.ts';
import Begrip from './Begrip.astro';
import NietOpDia from './NietOpDia.astro';
import OpEenDia from './OpEenDia.astro';
import StapVoorStap from './StapVoorStap.astro';
import VoorDeLesgever from './VoorDeLesgever.astro';

export const projectionComponents = { ...authoringComponents, Begrip, NietOpDia, OpEenDia, StapVoorStap, VoorDeLesgever };
